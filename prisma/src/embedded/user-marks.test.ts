import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { countUsers, markUser } from "./user-marks.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "claimledger-marks-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("each mark counts until it is taken back", () => {
  const unmarkFirst = markUser(folder);
  const unmarkSecond = markUser(folder);
  expect(countUsers(folder)).toBe(2);
  unmarkFirst();
  expect(countUsers(folder)).toBe(1);
  unmarkSecond();
  expect(countUsers(folder)).toBe(0);
});

test("marks of dead processes are cleared away", () => {
  writeFileSync(join(folder, "1-gone"), "1 at another time");
  expect(countUsers(folder)).toBe(0);
  expect(readdirSync(folder)).toEqual([]);
});
