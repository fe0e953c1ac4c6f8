import type { ClaimMark } from "@claimledger/claims/desk/article";
import { expect, test } from "vitest";
import { countOutcomes } from "./count-outcomes.ts";

const claim = (status: ClaimMark["status"], verdict: ClaimMark["verdict"] = null) =>
  ({ status, verdict }) as ClaimMark;

test("verdicts come first, truest first; a retracted one counts as retracted", () => {
  const claims = [
    claim("unreviewed"),
    claim("published", "false"),
    claim("corrected", "verified"),
    claim("published", "false"),
    claim("retracted", "verified"),
  ];
  expect(countOutcomes(claims)).toEqual([
    { outcome: "verified", count: 1 },
    { outcome: "false", count: 2 },
    { outcome: "unreviewed", count: 1 },
    { outcome: "retracted", count: 1 },
  ]);
});
