import { claimantEditSchema, deskClaimantSchema } from "@claimledger/claims/desk/claimant";
import { idParams } from "../http/operation.ts";
import { deskRead, deskWrite, type Api } from "../http/routes.ts";
import { editClaimant, getDeskClaimant } from "./edit-claimant.ts";

export function claimantRoutes(api: Api): void {
  const one = {
    tag: "claimant",
    path: "/v1/desk/claimants/{id}",
    params: idParams,
    replies: { 200: deskClaimantSchema },
  } as const;
  deskRead(
    api,
    {
      ...one,
      id: "getDeskClaimant",
      scope: "read",
      summary: "A claimant, with the version that a change of it needs",
      method: "get",
    },
    (ctx, { params }) => getDeskClaimant(ctx, params.id),
  );
  deskWrite(
    api,
    {
      ...one,
      id: "editClaimant",
      anyStatus: true,
      ifMatch: true,
      summary: "Say who a claimant is; all their claims are published anew with it",
      method: "patch",
      body: claimantEditSchema,
    },
    (ctx, { params, body }) => editClaimant(ctx, params.id, body),
  );
}
