import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findAtomFault } from "../support/read-xml.ts";

type Case = { file: string; event: string; expect_absent: boolean; xml: string };
const cases = new URL("../../../shared/data/feedvalidator-cases/cases.jsonl", import.meta.url);

describe.skipIf(!existsSync(cases))("the grammar that feeds are held to (needs ../shared)", () => {
  const isAtom = ({ file, xml }: Case) =>
    file.startsWith("atom/") && xml.includes("http://www.w3.org/2005/Atom");
  const known = existsSync(cases)
    ? readFileSync(cases, "utf8")
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as Case)
        .filter(isAtom)
    : [];
  const find = (event: string, absent: boolean) =>
    known.filter((one) => one.event === event && one.expect_absent === absent);

  test("accepts what the W3C validator's own cases have as without error", () => {
    const good = find("Error", true);
    expect(good.length).toBeGreaterThan(50);
    const refused = good.filter(({ xml }) => findAtomFault(xml) !== null);
    // libxml2 itself loses its way in the order of that one's elements.
    expect(refused.map(({ file }) => file)).toEqual(["atom/1.1/extensive-noerror.xml"]);
  });

  test("refuses what they have as doubled, undated or without what must be there", () => {
    for (const event of ["DuplicateElement", "InvalidRFC3339Date", "MissingXhtmlDiv"]) {
      const bad = find(event, false);
      expect(bad.length, event).toBeGreaterThan(4);
      const accepted = bad.filter(({ xml }) => findAtomFault(xml) === null);
      expect(
        accepted.map(({ file }) => file),
        event,
      ).toEqual([]);
    }
  });
});
