import { z } from "@hono/zod-openapi";
import { toClaimReview } from "@claimledger/claims/publish/claim-review";
import type { PublicClaim } from "@claimledger/claims/publish/public-claim";
import type { Deps } from "../context.ts";
import { fieldNames, namesOf } from "./field-names.ts";
import { getClaimHistory } from "./get-claim-history.ts";

export const claimQuery = z.strictObject({
  fields: fieldNames.optional(),
  include: namesOf(["history", "claim_review"], "What to send within the claim").optional(),
});
export type ClaimQuery = z.infer<typeof claimQuery>;

const decoder = new TextDecoder();

/** A claim's document in parts, or with what belongs to it. Only the plain one has the published bytes. */
export async function showClaim(
  { prisma, publicUrl: origin, siteName: name }: Pick<Deps, "prisma" | "publicUrl" | "siteName">,
  bytes: Uint8Array,
  { fields, include = [] }: ClaimQuery,
): Promise<object> {
  const claim = JSON.parse(decoder.decode(bytes)) as PublicClaim;
  const parts = Object.entries(claim);
  const picked = fields ? parts.filter(([key]) => key === "id" || fields.includes(key)) : parts;
  return {
    ...Object.fromEntries(picked),
    ...(include.includes("history") && { history: await getClaimHistory(prisma, claim.id) }),
    ...(include.includes("claim_review") && {
      claim_review: toClaimReview(claim, { origin, name }),
    }),
  };
}
