import {
  externalReviewImportInputSchema,
  externalReviewImportListSchema,
  externalReviewImportSchema,
  externalReviewMatchesSchema,
} from "@claimledger/claims/desk/external-review";
import { idParams } from "../http/operation.ts";
import { deskRead, deskWrite, type Api } from "../http/routes.ts";
import { findMatchingReviews } from "./find-matches.ts";
import { findReviewImports, getReviewImport, startReviewImport } from "./start-import.ts";

export function externalReviewRoutes(api: Api): void {
  const tag = "external review";

  deskWrite(
    api,
    {
      id: "importExternalReviews",
      tag,
      summary: "Take in other publishers' ClaimReviews from an address",
      method: "post",
      path: "/v1/desk/external-review-imports",
      body: externalReviewImportInputSchema,
      replies: { 202: externalReviewImportSchema },
    },
    (ctx, { body }) => startReviewImport(ctx, body),
  );

  deskRead(
    api,
    {
      id: "findExternalReviewImports",
      tag,
      summary: "The imports of other publishers' reviews, latest first",
      method: "get",
      path: "/v1/desk/external-review-imports",
      replies: { 200: externalReviewImportListSchema },
    },
    (ctx) => findReviewImports(ctx),
  );

  deskRead(
    api,
    {
      id: "getExternalReviewImport",
      tag,
      summary: "How far an import is, and what it refused and why",
      method: "get",
      path: "/v1/desk/external-review-imports/{id}",
      params: idParams,
      replies: { 200: externalReviewImportSchema },
    },
    ({ db }, { params }) => getReviewImport(db, params.id),
  );

  deskRead(
    api,
    {
      id: "findExternalReviews",
      tag,
      summary: "What other publishers found about claims in nearly the same words",
      method: "get",
      path: "/v1/desk/claims/{id}/external-reviews",
      params: idParams,
      replies: { 200: externalReviewMatchesSchema },
    },
    (ctx, { params }) => findMatchingReviews(ctx, api.deps.pool, params.id),
  );
}
