import { z } from "@hono/zod-openapi";
import { assignmentInputSchema, deskClaimSchema } from "@claimledger/claims/desk/claim";
import { colleagueSchema } from "@claimledger/claims/desk/people";
import { getDeskClaim } from "../claims/get-desk-claim.ts";
import { idParams } from "../http/operation.ts";
import { deskRead, deskWrite, type Api } from "../http/routes.ts";
import { assignClaim } from "./assign-claim.ts";
import { findColleagues } from "./find-colleagues.ts";

const tag = "claim";

export function assignmentRoutes(api: Api): void {
  deskWrite(
    api,
    {
      tag,
      id: "assignClaim",
      summary: "Say who works on a claim",
      method: "put",
      path: "/v1/desk/claims/{id}/assignment",
      params: idParams,
      body: assignmentInputSchema,
      replies: { 200: deskClaimSchema },
      refusals: ["conflict"],
    },
    async (ctx, { params, body }) => {
      await assignClaim(ctx, params.id, body.assignee_id);
      return getDeskClaim(ctx, params.id);
    },
  );
  deskRead(
    api,
    {
      tag: "person",
      id: "findColleagues",
      summary: "Everybody whom a claim can be given to",
      method: "get",
      path: "/v1/desk/colleagues",
      replies: { 200: z.object({ items: z.array(colleagueSchema) }).meta({ id: "ColleagueList" }) },
    },
    (ctx) => findColleagues(ctx),
  );
}
