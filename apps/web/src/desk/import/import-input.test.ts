import { expect, test } from "vitest";
import { emptyImport, toImportInput } from "./import-input.ts";

test("what was left empty is left out", () => {
  expect(toImportInput({ ...emptyImport, content: "Words." })).toEqual({
    format: "text",
    content: "Words.",
    visibility: "full_text",
  });
});

test("a later text of an article says whose it is, and nothing of the article", () => {
  const fields = { ...emptyImport, content: "Words.", title: "T", url: "https://example.org/a" };
  expect(toImportInput(fields, "1")).toEqual({ format: "text", content: "Words.", revises: "1" });
  expect(toImportInput({ ...fields, way: "url" }, "1")).toEqual({
    fetch_url: "https://example.org/a",
    revises: "1",
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
