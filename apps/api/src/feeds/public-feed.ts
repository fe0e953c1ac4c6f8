import { z } from "@hono/zod-openapi";
import type { Language } from "@claimledger/claims/article/language";
import type { Operation } from "../http/operation.ts";
import { aMinute, sendPublic } from "../http/public-json.ts";
import { publicRead, type Api } from "../http/routes.ts";
import type { Feed, FeedEntry } from "./feed.ts";
import { writeAtom } from "./write-atom.ts";
import { jsonFeedSchema, writeJsonFeed } from "./write-json-feed.ts";
import { writeRss } from "./write-rss.ts";

const formats = {
  atom: { type: "application/atom+xml", write: writeAtom },
  rss: { type: "application/rss+xml", write: writeRss },
  json: { type: "application/feed+json", write: writeJsonFeed },
};

export const feedFormat = z
  .enum(["atom", "rss", "json"])
  .describe("Atom 1.0, RSS 2.0 or JSON Feed 1.1");

const media = {
  [formats.atom.type]: z.string(),
  [formats.rss.type]: z.string(),
  [formats.json.type]: jsonFeedSchema,
};

type Fields = z.ZodObject<z.core.$ZodLooseShape>;
type Params = z.ZodObject<{ format: typeof feedFormat }>;

type FeedOperation<P extends Params, Q extends Fields> = Pick<
  Operation<P, Q, z.ZodType>,
  "id" | "summary" | "path" | "refusals"
> & { params: P; query: Q };

type Found = {
  title: string;
  /** Path of the page that it goes with. */
  pagePath: string;
  language: Language | null;
  entries: FeedEntry[];
  /** Name by which a CDN can drop it. */
  key: string;
};

/** A feed at one address for each format; `find` is told the query as it stands in the address. */
export function publicFeed<P extends Params, Q extends Fields>(
  api: Api,
  operation: FeedOperation<P, Q>,
  find: (input: { params: z.output<P>; query: z.output<Q> }, search: string) => Promise<Found>,
): void {
  const described = { ...operation, tag: "feed", method: "get", replies: { 200: null }, media };
  publicRead(api, described as Operation<P, Q, z.ZodType>, async (c, input) => {
    const { pathname, search } = new URL(c.req.url);
    const { key, ...found } = await find(input, search);
    const { type, write } = formats[input.params.format];
    const feed = toFeed(api, found, pathname + search);
    const lastModified = feed.entries.length > 0 ? new Date(feed.updatedAt) : null;
    const caching = { cacheControl: aMinute, keys: ["feeds", key], lastModified };
    return sendPublic(c, write(feed), `${type}; charset=utf-8`, caching);
  });
}

function toFeed({ deps }: Api, found: Omit<Found, "key">, path: string): Feed {
  const { publicUrl: origin, siteName: name } = deps;
  const times = found.entries.map(({ updatedAt }) => updatedAt).sort();
  return {
    title: `${name}: ${found.title}`,
    url: origin + path,
    pageUrl: origin + found.pagePath,
    site: { name, origin },
    language: found.language,
    updatedAt: times.at(-1) ?? new Date(0).toISOString(),
    entries: found.entries,
  };
}
