import { z } from "@hono/zod-openapi";
import { languageSchema, type Language } from "@claimledger/claims/article/language";
import { describeTopic, topicValueSchema } from "@claimledger/claims/review/topic";
import { getArticleSummary } from "../articles/find-articles.ts";
import { getClaimant } from "../browse/claimants.ts";
import { claimFilter } from "../claims/claim-filter.ts";
import type { Api } from "../http/routes.ts";
import { feedFormat, publicFeed } from "./public-feed.ts";
import { feedWords } from "./feed-words.ts";
import {
  findFeedCorrections,
  findMatches,
  findVerdicts,
  type FeedClaim,
} from "./find-feed-claims.ts";
import { toCorrectionEntry, toVerdictEntry } from "./to-entry.ts";

const format = feedFormat;
const byFormat = z.strictObject({ format });
const byId = z.strictObject({ format, id: z.uuid() });
const query = z.strictObject({
  language: languageSchema.optional().describe("Only claims in it; the feed's title is in it too"),
});
const searchQuery = z.strictObject(claimFilter);

export function feedRoutes(api: Api): void {
  const { pool, prisma, publicUrl } = api.deps;
  const toEntries = (found: FeedClaim[]) =>
    found.map((claim) => toVerdictEntry(claim, publicUrl)).filter((entry) => entry !== null);

  publicFeed(
    api,
    {
      id: "getVerdictFeed",
      summary: "The latest verdicts as a feed",
      path: "/feeds/{format}/verdicts",
      params: byFormat,
      query,
    },
    async ({ query: { language = null } }) => ({
      title: wordsIn(language).verdicts,
      pagePath: "/",
      language,
      entries: toEntries(await findVerdicts(pool, {}, language)),
      key: "claims",
    }),
  );

  publicFeed(
    api,
    {
      id: "getCorrectionFeed",
      summary: "The latest corrections and retractions as a feed",
      path: "/feeds/{format}/corrections",
      params: byFormat,
      query,
    },
    async ({ query: { language = null } }) => {
      const found = await findFeedCorrections(pool, language);
      return {
        title: wordsIn(language).corrections,
        pagePath: "/corrections",
        language,
        entries: found.map((correction) => toCorrectionEntry(correction, publicUrl)),
        key: "corrections",
      };
    },
  );

  publicFeed(
    api,
    {
      id: "getClaimantFeed",
      summary: "The latest verdicts on what somebody claimed, as a feed",
      path: "/feeds/{format}/claimants/{id}",
      params: byId,
      query,
    },
    async ({ params: { id: claimant }, query: { language = null } }) => {
      const { name, path } = await getClaimant({ pool, prisma }, claimant);
      return {
        title: wordsIn(language).verdictsOn(name),
        pagePath: path,
        language,
        entries: toEntries(await findVerdicts(pool, { claimant }, language)),
        key: `claimant-${claimant}`,
      };
    },
  );

  publicFeed(
    api,
    {
      id: "getArticleFeed",
      summary: "The latest verdicts on an article's claims, as a feed",
      path: "/feeds/{format}/articles/{id}",
      refusals: ["withdrawn"],
      params: byId,
      query,
    },
    async ({ params: { id: article }, query: { language = null } }) => {
      const found = await getArticleSummary(prisma, article);
      return {
        title: wordsIn(language ?? found.language).verdictsOn(found.title),
        pagePath: found.path,
        language: language ?? found.language,
        entries: toEntries(await findVerdicts(pool, { article }, language)),
        key: `article-${article}`,
      };
    },
  );

  publicFeed(
    api,
    {
      id: "getTopicFeed",
      summary: "The latest verdicts on claims about a topic, as a feed",
      path: "/feeds/{format}/topics/{topic}",
      params: z.strictObject({ format, topic: topicValueSchema }),
      query,
    },
    async ({ params: { topic }, query: { language = null } }) => ({
      title: wordsIn(language).verdictsOn(describeTopic(topic).labels[language ?? "en"]),
      pagePath: `/topics/${topic}`,
      language,
      entries: toEntries(await findVerdicts(pool, { topic }, language)),
      key: "claims",
    }),
  );

  publicFeed(
    api,
    {
      id: "getSearchFeed",
      summary: "Claims that a search finds and that have a verdict, newest first, as a feed",
      path: "/feeds/{format}/search",
      params: byFormat,
      query: searchQuery,
    },
    async ({ query: asked }, search) => ({
      title: asked.q
        ? wordsIn(asked.language).verdictsMatching(asked.q)
        : wordsIn(asked.language).verdicts,
      pagePath: `/search${search}`,
      language: asked.language ?? null,
      entries: toEntries(await findMatches(api, asked)),
      key: "claims",
    }),
  );
}

function wordsIn(language: Language | null | undefined) {
  return feedWords[language ?? "en"];
}
