import { z } from "@hono/zod-openapi";
import { deskClaimSchema } from "@claimledger/claims/desk/claim";
import {
  proposalEditSchema,
  proposalSchema,
  proposalStatusSchema,
} from "@claimledger/claims/desk/proposal";
import { getDeskClaim } from "../claims/get-desk-claim.ts";
import { idParams } from "../http/operation.ts";
import { deskRead, deskWrite, type Api } from "../http/routes.ts";
import { acceptProposal } from "./accept-proposal.ts";
import { dismissProposal, editProposal, restoreProposal } from "./decide-proposal.ts";
import { findProposals } from "./find-proposals.ts";

const tag = "proposal";
const one = "/v1/desk/proposals/{id}";

export function proposalRoutes(api: Api): void {
  deskRead(
    api,
    {
      id: "findProposals",
      tag,
      summary: "Proposals of an article's latest revision, best first",
      method: "get",
      path: "/v1/desk/articles/{id}/proposals",
      params: idParams,
      query: z.strictObject({ status: proposalStatusSchema.optional() }),
      replies: { 200: z.object({ items: z.array(proposalSchema) }).meta({ id: "ProposalList" }) },
    },
    ({ db }, { params, query }) => findProposals(db, params.id, query.status),
  );

  const change = { tag, params: idParams, replies: { 200: proposalSchema } };
  deskWrite(
    api,
    {
      ...change,
      id: "editProposal",
      ifMatch: true,
      summary: "Change a proposal's statement or claimant",
      method: "patch",
      path: one,
      body: proposalEditSchema,
    },
    (ctx, { params, body }) => editProposal(ctx, params.id, body),
  );
  deskWrite(
    api,
    {
      ...change,
      id: "dismissProposal",
      ifMatch: true,
      summary: "Put a proposal aside",
      method: "post",
      path: `${one}/dismiss`,
    },
    (ctx, { params }) => dismissProposal(ctx, params.id),
  );
  deskWrite(
    api,
    {
      ...change,
      id: "restoreProposal",
      ifMatch: true,
      summary: "Take a dismissed proposal back",
      method: "post",
      path: `${one}/restore`,
    },
    (ctx, { params }) => restoreProposal(ctx, params.id),
  );
  deskWrite(
    api,
    {
      tag,
      id: "acceptProposal",
      ifMatch: true,
      summary: "Make a proposal a public, unreviewed claim",
      method: "post",
      path: `${one}/accept`,
      params: idParams,
      replies: { 201: deskClaimSchema },
    },
    async (ctx, { params }) => getDeskClaim(ctx, await acceptProposal(ctx, params.id)),
  );
}
