import type { Context } from "hono";
import { DomainError } from "@claimledger/claims/errors";
import type { Deps } from "../context.ts";
import type { App, Env } from "../http/env.ts";
import { setOwnHeaders } from "../http/observe-request.ts";
import { sendPublic } from "../http/public-json.ts";
import {
  findArticlePages,
  findArticleSitemaps,
  findClaimPages,
  findClaimSitemaps,
  type SitePage,
} from "./find-pages.ts";
import { ownPages } from "./own-pages.ts";
import { streamSitemap, writeSitemap, writeSitemapIndex } from "./write-sitemap.ts";

type SiteDeps = Pick<Deps, "pool" | "publicUrl">;

const xml = "application/xml; charset=utf-8";
const anHour = "public, max-age=3600";

/** All public pages for search engines: an index of sitemaps of at most 50,000 pages each. */
export function sitemapRoutes(app: App, deps: SiteDeps): void {
  const { pool, publicUrl } = deps;
  const toAddress = (path: string) => publicUrl + path;

  app.get("/sitemap.xml", async (c) => {
    setOwnHeaders(c);
    const claims = (await findClaimSitemaps(pool)).map((n) => `/sitemaps/claims/${n}`);
    const articles = (await findArticleSitemaps(pool)).map(
      (month) => `/sitemaps/articles/${month}`,
    );
    const addresses = ["/sitemaps/pages", ...articles, ...claims].map(toAddress);
    return sendPublic(c, writeSitemapIndex(addresses), xml, { cacheControl: anHour });
  });

  app.get("/sitemaps/pages", (c) => {
    setOwnHeaders(c);
    return sendPublic(c, writeSitemap(ownPages.map(toAddress)), xml, { cacheControl: anHour });
  });

  app.get("/sitemaps/claims/:number{[0-9]{1,6}}", async (c) => {
    const number = Number(c.req.param("number"));
    requireListed(await findClaimSitemaps(pool), number);
    return send(c, deps, findClaimPages(pool, number));
  });

  app.get("/sitemaps/articles/:month{[0-9]{4}-[0-9]{2}}", async (c) => {
    const month = c.req.param("month");
    requireListed(await findArticleSitemaps(pool), month);
    return send(c, deps, findArticlePages(pool, month));
  });
}

function send(c: Context<Env>, deps: SiteDeps, pages: AsyncGenerator<SitePage[]>): Response {
  setOwnHeaders(c);
  const headers = { "content-type": xml, "cache-control": anHour };
  if (c.req.method === "HEAD") return c.body(null, 200, headers);
  return c.body(streamSitemap(deps.publicUrl, pages), 200, headers);
}

function requireListed<T>(listed: T[], asked: T): void {
  if (listed.includes(asked)) return;
  throw new DomainError("not_found", `There is no sitemap ${asked}; /sitemap.xml lists them all.`);
}
