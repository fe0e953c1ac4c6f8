import { expect, test } from "vitest";
import { en as deskEn } from "./desk/en.ts";
import { vi as deskVi } from "./desk/vi.ts";
import { en } from "./en.ts";
import { vi } from "./vi.ts";

/** The one message that has nothing to say: about a claim whose words are where they were. */
const mayBeEmpty = ["/claim/anchor/anchored"];

/** Paths of all messages that are empty, or equal in both languages though they are sentences. */
function findFaults(a: object, b: object, path: string): string[] {
  return Object.entries(a).flatMap(([key, value]) => {
    const other: unknown = Reflect.get(b, key);
    const here = `${path}/${key}`;
    if (typeof value === "object" && value && typeof other === "object" && other)
      return findFaults(value, other, here);
    if (typeof value !== typeof other || value === "" || other === "") return [here];
    return typeof value === "string" && value.includes(" ") && value === other ? [here] : [];
  });
}

function listKeys(value: object, path = ""): string[] {
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === "object" && inner ? listKeys(inner, `${path}/${key}`) : [`${path}/${key}`],
  );
}

const catalogues: [string, object, object][] = [
  ["public", en, vi],
  ["desk", deskEn, deskVi],
];

test.each(catalogues)("both languages have the same %s messages", (_name, a, b) => {
  expect(listKeys(b).toSorted()).toEqual(listKeys(a).toSorted());
});

test.each(catalogues)("no %s message is empty or left in English", (_name, a, b) => {
  expect(findFaults(a, b, "").filter((path) => !mayBeEmpty.includes(path))).toEqual([]);
});

test("counts take their plural form", () => {
  expect(en.articles.claim_count(1)).toBe("1 claim");
  expect(en.articles.claim_count(3)).toBe("3 claims");
  expect(vi.articles.claim_count(3)).toBe("3 khẳng định");
});
