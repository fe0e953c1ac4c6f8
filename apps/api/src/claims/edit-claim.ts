import type { ClaimEdit } from "@claimledger/claims/desk/claim";
import { assertFound, permit, refuse, requireVersion, type WriteContext } from "../context.ts";
import { lockClaim } from "../lock.ts";
import { publishLater } from "../publication/append-publications.ts";
import { noteEditor, withWriter } from "../reviews/note-editor.ts";
import { fromDate } from "../rows.ts";
import { findOrCreateClaimant } from "./create-claim.ts";

/** Loads a claim for a change: locked, in the version that the reader has seen, not withdrawn. */
export async function takeClaim(ctx: WriteContext, id: string) {
  permit(ctx, "reviewer", "editor", "admin");
  await lockClaim(ctx.db, id);
  const found = await ctx.db.claim.findUnique({ where: { id } });
  const claim = assertFound(found, "claim", id);
  requireVersion(ctx, claim.rowVersion);
  if (claim.withdrawnAt) refuse("wrong_status", "This claim was withdrawn.");
  return claim;
}

/** Changes a claim's wording, claimant or date. Once a verdict is published, only corrections may. */
export async function editClaim(ctx: WriteContext, id: string, edit: ClaimEdit): Promise<void> {
  const claim = await takeClaim(ctx, id);
  if (claim.status !== "unreviewed" && claim.status !== "in_review")
    refuse("wrong_status", `The claim is ${claim.status}: its published words stay as they are.`);
  await refuseWhileSubmitted(ctx, id);
  const { statement, claimant, made_on } = edit;
  await ctx.db.claim.update({
    where: { id },
    data: {
      statement,
      ...(claimant !== undefined && { claimantId: await findOrCreateClaimant(ctx, claimant) }),
      ...(made_on !== undefined && { madeOn: fromDate(made_on) }),
      editorIds: withWriter(claim.editorIds, ctx.actor),
      updatedAt: ctx.now,
      rowVersion: { increment: 1 },
    },
    select: { id: true },
  });
  await noteEditor(ctx, id);
  publishLater(ctx, id, "claim_edited");
}

/** An approval is of the claim's words too, so they stay still while one is awaited. */
async function refuseWhileSubmitted(ctx: WriteContext, claimId: string): Promise<void> {
  const review = await ctx.db.review.findFirst({
    where: { claimId, status: { in: ["submitted", "approved"] } },
    select: { status: true },
  });
  if (review)
    refuse(
      "wrong_status",
      `The claim's review is ${review.status}: return it to its author first.`,
    );
}
