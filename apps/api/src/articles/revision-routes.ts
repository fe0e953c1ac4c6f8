import { z } from "@hono/zod-openapi";
import {
  revisionDiffSchema,
  revisionSchema,
  revisionSummarySchema,
} from "@claimledger/claims/desk/article";
import type { ErrorCode } from "@claimledger/claims/errors";
import { idParams } from "../http/operation.ts";
import { sendJson } from "../http/public-json.ts";
import { publicRead, type Api } from "../http/routes.ts";
import { diffRevisions, findRevisions, getRevision } from "./find-revisions.ts";

const refusals: ErrorCode[] = ["withdrawn"];
const base = { tag: "article", method: "get", refusals } as const;
const number = z.coerce.number().int().min(1).max(1_000_000);
const revisionParams = idParams.extend({ revision: number.describe("Its number, from 1") });

export function revisionRoutes(api: Api): void {
  const { prisma } = api.deps;

  publicRead(
    api,
    {
      ...base,
      id: "findRevisions",
      summary: "An article's texts over time, latest first, and how its claims stand in each",
      path: "/v1/articles/{id}/revisions",
      params: idParams,
      replies: {
        200: z.object({ items: z.array(revisionSummarySchema) }).meta({ id: "RevisionList" }),
      },
    },
    async (c, { params }) =>
      sendJson(c, await findRevisions(prisma, params.id), { keys: [`article-${params.id}`] }),
  );

  publicRead(
    api,
    {
      ...base,
      id: "getRevision",
      summary: "One text of an article, as far as it is shown, with its claims in place",
      path: "/v1/articles/{id}/revisions/{revision}",
      params: revisionParams,
      replies: { 200: revisionSchema },
    },
    async (c, { params }) =>
      sendJson(c, await getRevision(prisma, params.id, params.revision), {
        keys: [`article-${params.id}`],
      }),
  );

  publicRead(
    api,
    {
      ...base,
      id: "diffRevisions",
      summary: "What a text of an article says otherwise than an earlier one",
      path: "/v1/articles/{id}/revisions/{revision}/diff",
      params: revisionParams,
      query: z.strictObject({
        from: number
          .optional()
          .describe("Number of the earlier revision; the one before unless given"),
      }),
      replies: { 200: revisionDiffSchema },
    },
    async (c, { params, query: { from = params.revision - 1 } }) =>
      sendJson(c, await diffRevisions(prisma, params.id, { from, to: params.revision }), {
        keys: [`article-${params.id}`],
      }),
  );
}
