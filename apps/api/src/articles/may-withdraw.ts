import type { Actor } from "../context.ts";

type Withdrawable = { importedById: string; withdrawnById: string | null };

/**
 * Editors may take any article off the site and put it back. So may whoever imported it, as long as
 * nobody's work rests on it: no claim was ever made of it, and it was no editor who took it off.
 */
export function mayWithdraw(
  { id, role }: Actor,
  { importedById, withdrawnById }: Withdrawable,
  claimsCount: number,
): boolean {
  if (role !== "reviewer") return true;
  return importedById === id && (withdrawnById ?? id) === id && claimsCount === 0;
}
