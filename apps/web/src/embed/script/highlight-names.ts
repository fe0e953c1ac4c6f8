import { verdictTones, type VerdictTone } from "../../claim/verdict-tone.ts";
import type { CheckedClaim } from "./fetch-claims.ts";

export const tones: VerdictTone[] = ["true", "mixed", "false", "open"];

/** The name under which a claim's words are highlighted. */
export function toHighlightName({ verdict, status }: CheckedClaim): string {
  return `claimledger-${verdictTones[verdict.value]}-${status}`;
}
