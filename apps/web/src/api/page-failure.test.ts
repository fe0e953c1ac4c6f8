import { expect, test } from "vitest";
import { getFailureStatus, PageFailure } from "./page-failure.ts";

test("a page is answered with 503 where the site has too much to do, and with 500 for all else", () => {
  expect(getFailureStatus(new PageFailure("id", true))).toBe(503);
  expect(getFailureStatus(new PageFailure("id"))).toBe(500);
  expect(getFailureStatus(new TypeError("a fault of ours"))).toBe(500);
  expect(getFailureStatus("no error at all")).toBe(500);
});

test("what went wrong stays on the server", () => {
  const failure = new PageFailure("id");
  expect([failure.stack, failure.cause]).toEqual([undefined, undefined]);
});
