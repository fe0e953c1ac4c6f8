import type { Prisma } from "@claimledger/prisma/client";
import { toClaimPath } from "./paths.ts";

export const referredClaim = {
  select: { id: true, slug: true, statement: true, language: true, status: true },
} satisfies Prisma.ClaimDefaultArgs;

type ClaimRow = Prisma.ClaimGetPayload<typeof referredClaim>;

/** A claim whose document was blanked is public no more, and neither is what was said of it. */
export const isPublic = { published: { isNot: null } } satisfies Prisma.ClaimWhereInput;

/** A claim in short, as lists of other things name it. */
export function toClaimReference(row: ClaimRow) {
  const { id, statement, language, status } = row;
  return { id, path: toClaimPath(row), statement, language, status };
}
