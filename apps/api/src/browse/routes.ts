import { z } from "@hono/zod-openapi";
import {
  claimantEntrySchema,
  publisherEntrySchema,
  topicEntrySchema,
} from "@claimledger/claims/publish/browse";
import { aMinute, sendJson, sendPage } from "../http/public-json.ts";
import { idParams, pageOf, pageQuery } from "../http/operation.ts";
import { publicRead, type Api } from "../http/routes.ts";
import { claimantsQuery, findClaimants, getClaimant } from "./claimants.ts";
import { findPublishers, getPublisher } from "./publishers.ts";
import { findTopics } from "./topics.ts";

export function browseRoutes(api: Api): void {
  claimantRoutes(api);
  publisherRoutes(api);
  publicRead(
    api,
    {
      id: "findTopics",
      tag: "topic",
      summary: "The vocabulary of topics, with how many claims are about each",
      method: "get",
      path: "/v1/topics",
      replies: { 200: z.object({ items: z.array(topicEntrySchema) }).meta({ id: "TopicList" }) },
    },
    async (c) => {
      const items = await findTopics(api.deps.pool);
      return sendJson(c, { items }, { cacheControl: aMinute, keys: ["topics"] });
    },
  );
}

function claimantRoutes(api: Api): void {
  const base = { tag: "claimant", method: "get" } as const;
  publicRead(
    api,
    {
      ...base,
      id: "findClaimants",
      summary: "Who made public claims, by name",
      path: "/v1/claimants",
      query: claimantsQuery,
      replies: { 200: pageOf(claimantEntrySchema, "ClaimantPage") },
    },
    async (c, { query }) => {
      const page = await findClaimants(api.deps, query);
      return sendPage(c, page, { cacheControl: aMinute, keys: ["claimants"] });
    },
  );
  publicRead(
    api,
    {
      ...base,
      id: "getClaimant",
      summary: "A claimant, with how their claims were judged",
      path: "/v1/claimants/{id}",
      params: idParams,
      replies: { 200: claimantEntrySchema },
    },
    async (c, { params }) =>
      sendJson(c, await getClaimant(api.deps, params.id), { keys: [`claimant-${params.id}`] }),
  );
}

function publisherRoutes(api: Api): void {
  const base = { tag: "publisher", method: "get" } as const;
  publicRead(
    api,
    {
      ...base,
      id: "findPublishers",
      summary: "Publishers of the articles that claims are from, by name",
      path: "/v1/publishers",
      query: pageQuery,
      replies: { 200: pageOf(publisherEntrySchema, "PublisherPage") },
    },
    async (c, { query }) => {
      const page = await findPublishers(api.deps, query);
      return sendPage(c, page, { cacheControl: aMinute, keys: ["publishers"] });
    },
  );
  publicRead(
    api,
    {
      ...base,
      id: "getPublisher",
      summary: "A publisher, with how the claims in its articles were judged",
      path: "/v1/publishers/{id}",
      params: idParams,
      replies: { 200: publisherEntrySchema },
    },
    async (c, { params }) =>
      sendJson(c, await getPublisher(api.deps, params.id), { keys: [`publisher-${params.id}`] }),
  );
}
