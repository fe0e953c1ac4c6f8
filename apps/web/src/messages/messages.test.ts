import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { en as deskEn } from "./desk/en.ts";
import { vi as deskVi } from "./desk/vi.ts";
import { zh as deskZh } from "./desk/zh.ts";
import { en } from "./en.ts";
import { vi } from "./vi.ts";
import { zh } from "./zh.ts";

const catalogues: [string, object, object][] = [
  ["public Vietnamese", en, vi],
  ["public Chinese", en, zh],
  ["desk Vietnamese", deskEn, deskVi],
  ["desk Chinese", deskEn, deskZh],
];

/** The catalogue's messages, by the path of their names. */
function listMessages(value: object, path: string[] = []): [path: string[], message: unknown][] {
  return Object.entries(value).flatMap(([key, inner]): [string[], unknown][] =>
    typeof inner === "object" && inner
      ? listMessages(inner, [...path, key])
      : [[[...path, key], inner]],
  );
}

function listKeys(catalogue: object): string[] {
  return listMessages(catalogue)
    .map(([path]) => path.join("."))
    .toSorted();
}

/** Messages that are empty, of another kind than in English, or English sentences left as they are. */
function findFaults(english: object, other: object): string[] {
  const originals = new Map(listMessages(english).map(([path, text]) => [path.join("."), text]));
  return listMessages(other).flatMap(([path, text]) => {
    const name = path.join(".");
    const original = originals.get(name);
    const isEmpty = text === "";
    const isLeft = typeof text === "string" && text.includes(" ") && text === original;
    return isEmpty || isLeft || typeof text !== typeof original ? [name] : [];
  });
}

/** All code of the web app but its words: where a message has to be read, as `t.…` or `d.…`. */
function readCode(): string {
  const root = join(import.meta.dirname, "..");
  const files = globSync("**/*.{ts,tsx}", { cwd: root });
  const read = files.filter((file) => !file.startsWith("messages/") && !file.includes(".test."));
  return read.map((file) => readFileSync(join(root, file), "utf8")).join("\n");
}

/** Messages that no code reads, neither by name nor through the table that holds them. */
function findUnused(catalogue: object, root: "t" | "d"): string[] {
  const code = readCode().replaceAll(/\s*(\?)?\.\s*/g, ".");
  const isFound = (path: string[], after: string) =>
    new RegExp(`\\b${[root, ...path].join("\\.")}${after}`).test(code);
  const isRead = (path: string[]) => isFound(path, "(?![\\w.])");
  const isInTable = (path: string[]) =>
    isFound(path.slice(0, -1), path.length > 2 ? "(?![\\w.])" : "\\[");
  const names = listMessages(catalogue).map(([path]) => path);
  return names
    .filter((path) => !isRead(path) && !isInTable(path))
    .map((path) => path.join("."))
    .toSorted();
}

test.each(catalogues)("the %s words are those that English has", (_name, english, other) => {
  expect(listKeys(other)).toEqual(listKeys(english));
});

test.each(catalogues)("no %s message is empty or left in English", (_name, english, other) => {
  expect(findFaults(english, other)).toEqual([]);
});

test("every message is read by some page", () => {
  expect(findUnused(en, "t")).toEqual([]);
  expect(findUnused(deskEn, "d")).toEqual([]);
});

const languages = [
  ["English", en, deskEn],
  ["Vietnamese", vi, deskVi],
  ["Chinese", zh, deskZh],
] as const;

test.each(languages)("in %s a state has one name, in public and at the desk", (_name, t, d) => {
  const { unreviewed, in_review } = d.queue.filters;
  expect([unreviewed, in_review]).toEqual([t.status.unreviewed, t.status.in_review]);
  for (const words of [d.proposals.accept_hint, d.proposals.accepted, d.article.added])
    expect(words).toContain(t.status.unreviewed);
});

test.each(languages)("in %s a role has one name, in public and at the desk", (_name, t, d) => {
  for (const role of ["reviewer", "editor", "admin"] as const) {
    const name = d.people.roles[role].toLowerCase();
    expect([t.claim.role[role], t.invitation.role[role].replace(/^an? /u, "")]).toEqual([
      name,
      name,
    ]);
  }
});

test("counts take their plural form", () => {
  expect(en.articles.claim_count(1)).toBe("1 claim");
  expect(en.articles.claim_count(3)).toBe("3 claims");
  expect(vi.articles.claim_count(3)).toBe("3 khẳng định");
  expect(zh.articles.claim_count(3)).toBe("3 个说法");
});
