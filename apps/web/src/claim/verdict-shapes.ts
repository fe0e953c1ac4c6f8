import type { VerdictValue } from "@claimledger/claims/review/rating-scale";

/** A sign in a square of 16: a disc, full or empty, and what is drawn in it. */
export type Shape = { isFull: boolean; path: string };

const check = "m4.5 8.3 2.6 2.6 4.6-5.6";
const cross = "m5.2 5.2 5.6 5.6m0-5.6-5.6 5.6";

/** A verdict's sign, told apart by its form: a full disc at the two ends of the scale alone. */
export const verdictShapes: Record<VerdictValue, Shape> = {
  verified: { isFull: true, path: check },
  mostly_accurate: { isFull: false, path: check },
  mixed: { isFull: false, path: "M4.6 6.5h6.8M4.6 9.5h6.8" },
  mostly_inaccurate: { isFull: false, path: cross },
  false: { isFull: true, path: cross },
  missing_context: { isFull: false, path: "M4.9 8v.01M8 8v.01M11.1 8v.01" },
  outdated: { isFull: false, path: "M8 4.4V8l2.4 1.6" },
  unproven: { isFull: false, path: "M6 6.3a2.1 2.1 0 1 1 2.9 1.9c-.6.3-.9.7-.9 1.2M8 11.4v.01" },
};
