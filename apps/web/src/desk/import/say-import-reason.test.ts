import { expect, test } from "vitest";
import { importReasons, type ImportReasonCode } from "@claimledger/claims/desk/import-reason";
import { getFormats } from "../../language/formats.ts";
import { en } from "../../messages/desk/en.ts";
import { vi } from "../../messages/desk/vi.ts";
import { zh } from "../../messages/desk/zh.ts";
import { sayImportReason } from "./say-import-reason.ts";

const catalogues = { en, vi, zh };
const codes = Object.keys(importReasons) as ImportReasonCode[];

test.each(["en", "vi", "zh"] as const)(
  "every reason has a sentence in %s, with every value in it",
  (language) => {
    for (const code of codes) {
      const values = Object.fromEntries(importReasons[code].map((name) => [name, `<${name}>`]));
      const words = sayImportReason(catalogues[language], getFormats(language), code, values);
      expect(words, code).toMatch(/\S/);
      // Where to go is a link beside the sentence.
      const { article_id: _link, ...said } = values;
      for (const value of Object.values(said)) expect(words, code).toContain(value);
    }
  },
);

test("numbers are written as the reader's language does", () => {
  const values = { length: 12_345, most: 5_000 };
  const say = (language: "en" | "vi") =>
    sayImportReason(catalogues[language], getFormats(language), "claim_too_long", values);
  expect(say("en")).toContain("12,345");
  expect(say("vi")).toContain("12.345");
});

test("a reason that came after these words has none, and a sentence without a code neither", () => {
  const format = getFormats("vi");
  expect(sayImportReason(vi, format, null, {})).toBeNull();
  expect(sayImportReason(vi, format, "of_tomorrow" as ImportReasonCode, {})).toBeNull();
  expect(sayImportReason(vi, format, "toString" as ImportReasonCode, {})).toBeNull();
});
