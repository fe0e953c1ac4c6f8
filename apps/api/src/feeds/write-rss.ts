import type { Feed, FeedEntry } from "./feed.ts";
import { writeXml, type XmlNode } from "./write-xml.ts";

/** The feed as RSS 2.0 (https://www.rssboard.org/rss-specification), with its own address by Atom. */
export function writeRss(feed: Feed): string {
  return writeXml({
    rss: {
      "@version": "2.0",
      "@xmlns:atom": "http://www.w3.org/2005/Atom",
      channel: {
        title: feed.title,
        link: feed.pageUrl,
        description: feed.title,
        ...(feed.language && { language: feed.language }),
        lastBuildDate: toRfc822(feed.updatedAt),
        generator: "Claimledger",
        ttl: "60",
        "atom:link": { "@rel": "self", "@type": "application/rss+xml", "@href": feed.url },
        item: feed.entries.map(toItem),
      },
    },
  });
}

function toItem(entry: FeedEntry): XmlNode {
  return {
    title: entry.title,
    link: entry.url,
    guid: { "@isPermaLink": "false", "#": entry.id },
    pubDate: toRfc822(entry.publishedAt),
    category: entry.category.label,
    description: toHtml(entry.summary),
  };
}

/** Descriptions are read as HTML, so our plain text has to be written as such. */
function toHtml(text: string): string {
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return `<p>${escaped.replaceAll("\n", "<br>")}</p>`;
}

function toRfc822(time: string): string {
  return new Date(time).toUTCString();
}
