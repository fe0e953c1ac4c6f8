import { deskEvidenceSchema } from "@claimledger/claims/desk/claim";
import { evidenceInputSchema } from "@claimledger/claims/review/evidence";
import { idParams } from "../http/operation.ts";
import { deskWrite, type Api } from "../http/routes.ts";
import { attachSource, editEvidence, removeEvidence } from "./attach-source.ts";

const tag = "evidence";

export function evidenceRoutes(api: Api): void {
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
}
