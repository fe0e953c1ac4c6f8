import { z } from "@hono/zod-openapi";
import type { Feed, FeedEntry } from "./feed.ts";

const authorSchema = z.object({ name: z.string(), url: z.url() });

export const jsonFeedSchema = z
  .strictObject({
    version: z.literal("https://jsonfeed.org/version/1.1"),
    title: z.string().min(1),
    home_page_url: z.url(),
    feed_url: z.url(),
    authors: z.array(authorSchema).min(1),
    language: z.string().optional(),
    items: z.array(
      z.strictObject({
        id: z.string().min(1),
        url: z.url(),
        title: z.string(),
        content_text: z.string(),
        date_published: z.iso.datetime(),
        date_modified: z.iso.datetime(),
        language: z.string(),
        tags: z.array(z.string()),
        _claimledger: z
          .strictObject({ category: z.string(), document_url: z.url() })
          .describe("The verdict or kind of correction, and the document that says so"),
      }),
    ),
  })
  .meta({ id: "JsonFeed" });

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
