import { expect, test } from "vitest";
import { emptyFields, toEvidenceFields, toEvidenceInput } from "./evidence-fields.ts";

const web = {
  source: {
    kind: "web",
    url: "https://example.org/report",
    title: "A report",
    publisher: "An agency",
    published_on: "2023-05-27",
  },
  quote: "Sixty million.",
  stance: "refutes",
  note: "",
  accessed_on: "2026-11-20",
} as const;

test("evidence goes through the form unchanged", () => {
  expect(toEvidenceInput(toEvidenceFields(web))).toEqual(web);
});

test("a protected source says nothing of an address", () => {
  const fields = { ...emptyFields("2026-11-20"), url: "https://example.org", title: "An official" };
  const reason = "Fears for the post.";
  const input = toEvidenceInput({
    ...fields,
    kind: "protected",
    protected_reason: reason,
    stance: "context",
  });
  expect(input.source).toEqual({
    kind: "protected",
    title: "An official",
    protected_reason: reason,
  });
});
