import type { Feed, FeedEntry } from "./feed.ts";

/** The feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function writeJsonFeed(feed: Feed): string {
  return JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    home_page_url: feed.pageUrl,
    feed_url: feed.url,
    authors: [{ name: feed.site.name, url: feed.site.origin }],
    ...(feed.language && { language: feed.language }),
    items: feed.entries.map(toItem),
  });
}

function toItem(entry: FeedEntry) {
  return {
    id: entry.id,
    url: entry.url,
    title: entry.title,
    content_text: entry.summary,
    date_published: entry.publishedAt,
    date_modified: entry.updatedAt,
    language: entry.language,
    tags: [entry.category.label],
    _claimledger: { category: entry.category.term, document_url: entry.documentUrl },
  };
}
