import type { ClaimantEdit, DeskClaimant } from "@claimledger/claims/desk/claimant";
import type { Claimant } from "@claimledger/prisma/client";
import {
  assertFound,
  permit,
  requireVersion,
  type ReadContext,
  type WriteContext,
} from "../context.ts";
import { publishLater } from "../publication/append-publications.ts";

/**
 * Changes what is said of a claimant. The public documents of their claims say it too, so all of them are
 * published anew, tombstones included.
 */
export async function editClaimant(
  ctx: WriteContext,
  id: string,
  { same_as }: ClaimantEdit,
): Promise<DeskClaimant> {
  permit(ctx, "editor", "admin");
  const claimant = await takeClaimant(ctx, id);
  requireVersion(ctx, claimant.rowVersion);
  if (JSON.stringify(same_as) === JSON.stringify(claimant.sameAs)) return toDeskClaimant(claimant);
  const changed = await ctx.db.claimant.update({
    where: { id },
    data: { sameAs: same_as, rowVersion: { increment: 1 } },
  });
  for (const claim of await takeClaims(ctx, id)) publishLater(ctx, claim.id, "claimant_edited");
  return toDeskClaimant(changed);
}

export async function getDeskClaimant({ db }: ReadContext, id: string): Promise<DeskClaimant> {
  return toDeskClaimant(
    assertFound(await db.claimant.findUnique({ where: { id } }), "claimant", id),
  );
}

async function takeClaimant({ db }: WriteContext, id: string): Promise<Claimant> {
  await db.$queryRaw`SELECT 1 FROM "Claimant" WHERE "id" = ${id}::uuid FOR UPDATE`;
  return assertFound(await db.claimant.findUnique({ where: { id } }), "claimant", id);
}

/** All claims of theirs; they stay as they are until this is done. */
async function takeClaims({ db }: WriteContext, claimantId: string): Promise<{ id: string }[]> {
  return db.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "Claim" WHERE "claimantId" = ${claimantId}::uuid ORDER BY "id" FOR UPDATE`;
}

function toDeskClaimant({ id, name, sameAs, rowVersion }: Claimant): DeskClaimant {
  return { id, name, same_as: sameAs, row_version: rowVersion };
}
