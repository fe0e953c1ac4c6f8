import type { ClaimMark } from "@claimledger/claims/desk/article";
import { expect, test } from "vitest";
import { countOutcomes } from "./count-outcomes.ts";

const claim = (id: string, status: ClaimMark["status"], verdict: ClaimMark["verdict"] = null) =>
  ({ id, status, verdict }) as ClaimMark;

test("verdicts come first, truest first, each with its first claim; a retracted one counts as retracted", () => {
  const claims = [
    claim("a", "unreviewed"),
    claim("b", "published", "false"),
    claim("c", "corrected", "verified"),
    claim("d", "published", "false"),
    claim("e", "retracted", "verified"),
  ];
  expect(countOutcomes(claims)).toEqual([
    { outcome: "verified", count: 1, first: "c" },
    { outcome: "false", count: 2, first: "b" },
    { outcome: "unreviewed", count: 1, first: "a" },
    { outcome: "retracted", count: 1, first: "e" },
  ]);
});
