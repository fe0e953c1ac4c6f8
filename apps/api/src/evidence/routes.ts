import { deskEvidenceSchema } from "@claimledger/claims/desk/claim";
import { webUrlSchema } from "@claimledger/claims/desk/web-url";
import { evidenceInputSchema, sourceSuggestionSchema } from "@claimledger/claims/review/evidence";
import { z } from "@hono/zod-openapi";
import { idParams } from "../http/operation.ts";
import { deskRead, deskWrite, type Api } from "../http/routes.ts";
import { attachSource, editEvidence, removeEvidence, restoreEvidence } from "./attach-source.ts";

const tag = "evidence";

export function evidenceRoutes(api: Api): void {
  deskRead(
    api,
    {
      tag,
      id: "suggestSource",
      summary: "What a page on the web says of itself, as a suggestion for a source",
      method: "get",
      path: "/v1/desk/source-suggestion",
      query: z.strictObject({ url: webUrlSchema }),
      replies: { 200: sourceSuggestionSchema },
      refusals: ["too_many_requests"],
    },
    async (_ctx, { query }) => {
      const { suggestSource } = await import("./suggest-source.ts");
      return suggestSource(query.url, api.deps);
    },
  );

  const take = { tag, params: idParams, body: evidenceInputSchema };
  deskWrite(
    api,
    {
      ...take,
      id: "attachSource",
      summary: "Attach a source to a claim as evidence",
      method: "post",
      path: "/v1/desk/claims/{id}/evidence",
      replies: { 201: deskEvidenceSchema },
    },
    (ctx, { params, body }) => attachSource(ctx, params.id, body),
  );
  deskWrite(
    api,
    {
      ...take,
      id: "editEvidence",
      ifMatch: true,
      summary: "Replace what a piece of evidence says",
      method: "put",
      path: "/v1/desk/evidence/{id}",
      replies: { 200: deskEvidenceSchema },
    },
    (ctx, { params, body }) => editEvidence(ctx, params.id, body),
  );
  deskWrite(
    api,
    {
      tag,
      params: idParams,
      id: "removeEvidence",
      ifMatch: true,
      summary: "Take evidence off a claim",
      method: "delete",
      path: "/v1/desk/evidence/{id}",
      replies: { 204: null },
    },
    (ctx, { params }) => removeEvidence(ctx, params.id),
  );
  deskWrite(
    api,
    {
      tag,
      params: idParams,
      id: "restoreEvidence",
      ifMatch: true,
      summary: "Put evidence back that was taken off",
      method: "post",
      path: "/v1/desk/evidence/{id}/restore",
      replies: { 200: deskEvidenceSchema },
    },
    (ctx, { params }) => restoreEvidence(ctx, params.id),
  );
}
