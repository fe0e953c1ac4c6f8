import { z } from "@hono/zod-openapi";
import {
  factCheckClaimsSchema,
  factCheckImagesSchema,
  markupPageSchema,
  markupPagesSchema,
} from "@claimledger/claims/publish/fact-check-tools";
import { refuse } from "../context.ts";
import { idParams } from "../http/operation.ts";
import { aMinute, sendJson } from "../http/public-json.ts";
import { publicAsk, publicRead, type Api } from "../http/routes.ts";
import { findMarkupPages, getMarkupPage } from "./markup-pages.ts";
import { claimSearchQuery, imageSearchQuery, pageQuery, pagesQuery } from "./queries.ts";
import { searchClaims } from "./search-claims.ts";

const caching = { cacheControl: aMinute, keys: ["claims"] };

/** Google's Fact Check Tools API (v1alpha1) over this site's verdicts: its clients change the root URL. */
export function factCheckToolsRoutes(api: Api): void {
  const base = { tag: "fact check tools", method: "get", answersLikeGoogle: true } as const;

  publicRead(
    api,
    {
      ...base,
      id: "searchFactChecks",
      summary: "Published verdicts, as the Fact Check Tools API lists them",
      path: "/v1alpha1/claims:search",
      query: claimSearchQuery,
      replies: { 200: factCheckClaimsSchema },
    },
    async (c, { query }) => sendJson(c, await searchClaims(api, query), caching),
  );

  publicRead(
    api,
    {
      ...base,
      id: "searchFactChecksByImage",
      summary: "Verdicts on claims with an image: none, as claims here carry no images",
      path: "/v1alpha1/claims:imageSearch",
      query: imageSearchQuery,
      replies: { 200: factCheckImagesSchema },
    },
    async (c) => sendJson(c, {}, caching),
  );

  publicRead(
    api,
    {
      ...base,
      id: "findMarkupPages",
      summary: "Claim pages and their ClaimReview markup",
      path: "/v1alpha1/pages",
      query: pagesQuery,
      replies: { 200: markupPagesSchema },
    },
    async (c, { query }) => sendJson(c, await findMarkupPages(api, query), caching),
  );

  publicRead(
    api,
    {
      ...base,
      id: "getMarkupPage",
      summary: "A claim's page and its ClaimReview markup",
      path: "/v1alpha1/pages/{id}",
      params: idParams,
      query: pageQuery,
      replies: { 200: markupPageSchema },
    },
    async (c, { params }) =>
      sendJson(c, await getMarkupPage(api, params.id), { keys: [`claim-${params.id}`] }),
  );

  markupWrites(api);
}

/** Markup is made from published verdicts, so nobody may write it here, whoever asks. */
function markupWrites(api: Api): void {
  const writes = [
    ["post", "createMarkupPage", "/v1alpha1/pages"],
    ["put", "replaceMarkupPage", "/v1alpha1/pages/{id}"],
    ["delete", "deleteMarkupPage", "/v1alpha1/pages/{id}"],
  ] as const;
  for (const [method, id, path] of writes)
    publicAsk(
      api,
      {
        id,
        tag: "fact check tools",
        summary: "Refused: markup here is made from published verdicts",
        method,
        path,
        answersLikeGoogle: true,
        ...(path.includes("{id}") && { params: z.object({ id: z.string() }) }),
        replies: {},
        refusals: ["not_allowed"],
      },
      async () =>
        refuse(
          "not_allowed",
          "Markup here is made from published verdicts and cannot be written; publish, correct or retract the verdict at the desk.",
        ),
    );
}
