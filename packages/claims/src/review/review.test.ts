import { describe, expect, it } from "vitest";
import { findKindFault } from "./correction.ts";
import type { Evidence } from "./evidence.ts";
import { deriveStatus, findMissing } from "./review.ts";
import { reviewCan } from "./review-can.ts";
import { defaultRatingScale, toRating, verdictValues } from "./rating-scale.ts";
import { emptyDraft } from "./verdict.ts";

const evidence: Evidence = {
  id: "00000000-0000-7000-8000-000000000001",
  source: {
    kind: "web",
    url: "https://example.org/",
    title: "A page",
    publisher: null,
    published_on: null,
  },
  quote: "sixty million",
  stance: "supports",
  note: "",
  accessed_on: "2026-11-01",
};
const complete = {
  ...emptyDraft,
  verdict: "verified" as const,
  summary: "It holds.",
  conflict_of_interest: { has_conflict: false, statement: "" },
};

describe("the status of a claim", () => {
  it("follows its reviews", () => {
    const verdict = { purpose: "verdict", status: "published" } as const;
    expect(deriveStatus([], false)).toBe("unreviewed");
    expect(deriveStatus([{ purpose: "verdict", status: "draft" }], false)).toBe("in_review");
    expect(deriveStatus([{ purpose: "verdict", status: "discarded" }], false)).toBe("unreviewed");
    expect(deriveStatus([verdict], false)).toBe("published");
    expect(deriveStatus([verdict, { purpose: "correction", status: "draft" }], false)).toBe(
      "published",
    );
    expect(deriveStatus([verdict, { purpose: "correction", status: "published" }], false)).toBe(
      "corrected",
    );
    expect(deriveStatus([verdict, { purpose: "retraction", status: "published" }], false)).toBe(
      "retracted",
    );
    expect(deriveStatus([], true)).toBe("retracted");
  });
});

describe("what is missing before submission", () => {
  const pointers = (draft: typeof emptyDraft, list: Evidence[] = [evidence]) =>
    findMissing({ purpose: "verdict", draft, evidence: list, publishedVerdict: null }).map(
      (f) => f.pointer,
    );

  it("names every gap of an empty draft", () => {
    expect(pointers(emptyDraft, [])).toEqual([
      "/conflict_of_interest",
      "/verdict",
      "/summary",
      "/evidence",
    ]);
  });
  it("is nothing for a complete draft", () => expect(pointers(complete)).toEqual([]));
  it("is the quote when no source has one", () => {
    expect(pointers(complete, [{ ...evidence, quote: "" }])).toEqual(["/evidence"]);
  });
  it("is a statement when a conflict is declared", () => {
    const draft = { ...complete, conflict_of_interest: { has_conflict: true, statement: "" } };
    expect(pointers(draft)).toEqual(["/conflict_of_interest/statement"]);
  });
});

describe("who may act on a review", () => {
  const review = { status: "submitted" as const, authorId: "ann", editorIds: ["ann", "ben"] };
  it("lets an editor who did not write it approve", () => {
    expect(reviewCan("approve", { id: "eve", role: "editor" }, review)).toBeNull();
  });
  it("refuses its author and everyone who edited the version", () => {
    expect(reviewCan("approve", { id: "ann", role: "admin" }, review)).toBe("second_person");
    expect(reviewCan("approve", { id: "ben", role: "editor" }, review)).toBe("second_person");
  });
  it("leaves it to its author and to editors to discard a review and to take it up again", () => {
    const reviewer = (id: string) => ({ id, role: "reviewer" }) as const;
    const discarded = { ...review, status: "discarded" as const };
    for (const [act, state] of [
      ["discard", review],
      ["restore", discarded],
    ] as const) {
      expect(reviewCan(act, reviewer("ann"), state)).toBeNull();
      expect(reviewCan(act, reviewer("ben"), state)).toBe("not_allowed");
      expect(reviewCan(act, { id: "eve", role: "editor" }, state)).toBeNull();
    }
  });
  it("refuses a reviewer's approval and a draft's approval", () => {
    expect(reviewCan("approve", { id: "eve", role: "reviewer" }, review)).toBe("not_allowed");
    expect(
      reviewCan("approve", { id: "eve", role: "editor" }, { ...review, status: "draft" }),
    ).toBe("wrong_status");
  });
});

describe("corrections", () => {
  it("are called a changed verdict exactly when the verdict changes", () => {
    expect(findKindFault("typo", "mixed", "mixed")).toBeNull();
    expect(findKindFault("typo", "mixed", "false")).toMatch(/verdict_changed/);
    expect(findKindFault("verdict_changed", "mixed", "mixed")).toMatch(/stays mixed/);
  });
});

describe("the rating scale", () => {
  it("gives truer verdicts higher numbers and every verdict a label in each language", () => {
    expect(toRating("verified").rating).toBeGreaterThan(toRating("false").rating!);
    expect(toRating("unproven").rating).toBeNull();
    for (const value of verdictValues)
      expect(Object.values(defaultRatingScale.values[value].labels).every(Boolean)).toBe(true);
  });
});
