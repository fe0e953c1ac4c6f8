import { writeXml } from "../feeds/write-xml.ts";
import type { SitePage } from "./find-pages.ts";

const namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
const begin = `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="${namespace}">\n`;
const end = "</urlset>\n";

/** An index of sitemaps (https://www.sitemaps.org/protocol.html#index). */
export function writeSitemapIndex(addresses: string[]): string {
  const sitemap = addresses.map((loc) => ({ loc }));
  return writeXml({ sitemapindex: { "@xmlns": namespace, sitemap } });
}

/** A sitemap of pages that are the site's own and change with it. */
export function writeSitemap(addresses: string[]): string {
  return writeXml({ urlset: { "@xmlns": namespace, url: addresses.map((loc) => ({ loc })) } });
}

/** A sitemap of many pages, written as they are read. */
export function streamSitemap(
  origin: string,
  pages: AsyncGenerator<SitePage[]>,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(encoder.encode(begin)),
    pull: async (controller) => {
      const { done, value } = await pages.next();
      const text = done ? end : value.map((page) => toUrl(origin, page)).join("");
      controller.enqueue(encoder.encode(text));
      if (done) controller.close();
    },
    cancel: async () => void (await pages.return(undefined)),
  });
}

function toUrl(origin: string, { path, changedAt }: SitePage): string {
  const address = new URL(path, origin).href.replaceAll("&", "&amp;").replaceAll("'", "&apos;");
  return `<url><loc>${address}</loc><lastmod>${changedAt.toISOString()}</lastmod></url>\n`;
}
