import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { renumberNames } from "./renumber-names.ts";

const client = readFileSync(new URL("../client/internal/class.ts", import.meta.url), "utf8");
const generated = /graph: "([^"]+)"/.exec(client)![1]!;

const toGraph = (...bytes: number[]) => Buffer.from(bytes).toString("base64url");

test("names of arguments, enums, results and operations are renumbered, and nothing else", () => {
  // One argument node of two edges, one result node and one operation.
  const before = [1, 1, 1, 2, 7, 1, 0, 4, 0, 9, 8, 2, 0, 0, 3, 9, 1, 5, 6, 0, 7, 1, 2];
  const after = [1, 1, 1, 2, 107, 1, 0, 4, 0, 9, 108, 2, 0, 0, 103, 9, 1, 105, 6, 0, 107, 1, 2];
  expect(renumberNames(toGraph(...before), 100)).toBe(toGraph(...after));
});

test("the generated client's graph is understood whole", () => {
  expect(renumberNames(generated, 0)).toBe(Buffer.from(generated, "base64").toString("base64url"));
});

test("a graph of another form is refused", () => {
  expect(() => renumberNames(toGraph(1, 0, 0), 1)).toThrow("ends too early");
  expect(() => renumberNames(toGraph(0, 0, 0, 5), 1)).toThrow("1 bytes too many");
});

test("the generated client numbers its names where V8 keeps no holes for them", () => {
  expect(client).toContain('strings: [...Array(8192).fill("")');
});
