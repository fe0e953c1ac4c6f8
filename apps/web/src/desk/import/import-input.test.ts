import { expect, test } from "vitest";
import { emptyImport, toImportInput } from "./import-input.ts";

test("what was left empty is left out", () => {
  expect(toImportInput({ ...emptyImport, content: "Words." })).toEqual({
    format: "text",
    content: "Words.",
    visibility: "full_text",
  });
});

test("an address is fetched, not stored beside a text", () => {
  const fields = { ...emptyImport, way: "url", url: "https://example.org/a", title: "T" } as const;
  expect(toImportInput(fields)).toEqual({
    fetch_url: "https://example.org/a",
    title: "T",
    visibility: "full_text",
  });
});
