import { expect, test } from "vitest";
import { createAttempt } from "./create-attempt.ts";

test("a repeat of the same body keeps its key", () => {
  const attempt = createAttempt();
  expect(attempt.keyFor({ a: 1 })).toBe(attempt.keyFor({ a: 1 }));
});

test("another body, or the same one after success, gets a new key", () => {
  const attempt = createAttempt();
  const first = attempt.keyFor({ a: 1 });
  const second = attempt.keyFor({ a: 2 });
  attempt.finish();
  expect(new Set([first, second, attempt.keyFor({ a: 2 })]).size).toBe(3);
});
