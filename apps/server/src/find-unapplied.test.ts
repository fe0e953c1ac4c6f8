import { describe, expect, test } from "vitest";
import { findUnapplied } from "./find-unapplied.ts";

const article = {
  id: "01890a5d-ac96-774b-bcce-b302099a8057",
  path: "/articles/01890a5d-ac96-774b-bcce-b302099a8057",
  title: "Quays",
  url: null,
  publisher: "The Coast",
  published_on: "2023-05-27",
  language: "en",
  visibility: "full_text",
  claims_count: 0,
  checked_count: 0,
} as const;
const asked = { title: "Other", visibility: "link_only", language: "en", timeZone: "Asia/Tokyo" };

describe("findUnapplied", () => {
  test("names what a text that is here already was not given", () => {
    expect(findUnapplied(asked, { article, found: true, revision_number: 1 })).toEqual([
      "--title",
      "--visibility",
      "--time-zone",
    ]);
  });

  test("names what a later text of an article does not change of it", () => {
    expect(findUnapplied(asked, { article, found: false, revision_number: 2 })).toEqual([
      "--title",
      "--visibility",
    ]);
  });

  test("finds nothing for a new article, nor for what it has anyway", () => {
    expect(findUnapplied(asked, { article, found: false, revision_number: 1 })).toEqual([]);
    const same = { title: " Quays", publisher: "The Coast", published: "2023-05-27" };
    expect(findUnapplied(same, { article, found: true, revision_number: 1 })).toEqual([]);
  });
});
