import type { DeskReview } from "@claimledger/claims/desk/review";
import type { PublicClaim } from "@claimledger/claims/publish/public-claim";
import { emptyDraft } from "@claimledger/claims/review/verdict";
import { expect, test } from "vitest";
import { toPreview } from "./to-preview.ts";

const document = {
  status: "in_review",
  verdict: null,
  corrections: [],
  updated_at: "2026-11-20T09:00:00.000Z",
} as unknown as PublicClaim;

const review = (purpose: DeskReview["purpose"]) =>
  ({
    id: "r",
    purpose,
    writers: [{ id: "a", name: "Ann" }],
    versions: [],
  }) as unknown as DeskReview;

const draft = {
  ...emptyDraft,
  verdict: "mixed" as const,
  summary: "Half.",
  correction_note: "So.",
};

test("a verdict that is written is shown as published, by its author, approved by nobody yet", () => {
  const shown = toPreview(document, review("verdict"), { draft, evidence: [] });
  expect(shown.status).toBe("published");
  expect(shown.verdict).toMatchObject({ value: "mixed", summary: "Half.", reviewed_by: "Ann" });
  expect(shown.verdict?.approved_by).toBe("…");
});

test("without a verdict the page stays as it is", () => {
  expect(toPreview(document, review("verdict"), { draft: emptyDraft, evidence: [] })).toBe(
    document,
  );
});

test("a correction adds to what was corrected before; a retraction shows its reason", () => {
  const corrected = toPreview(document, review("correction"), { draft, evidence: [] });
  expect(corrected.corrections).toMatchObject([{ note: "So.", to_verdict: "mixed" }]);
  const retracted = toPreview(document, review("retraction"), { draft, evidence: [] });
  expect(retracted).toMatchObject({ status: "retracted", retraction: { reason: "So." } });
});
