import { z } from "@hono/zod-openapi";
import { expect, test } from "vitest";
import { explainIssue } from "./explain-issue.ts";
import { toInvalidInput } from "./invalid-input.ts";

z.config({ customError: explainIssue });

const schema = z.strictObject({
  title: z.string().min(1).max(5),
  password: z.string().min(12),
  kind: z.enum(["web", "protected"]),
  day: z.iso.date(),
  count: z.int().max(3),
});

test("each fault gives its reason, so that it can be worded in any language", () => {
  const input = { password: "short", kind: "x", day: "tomorrow", count: 4, more: 1 };
  const { error } = schema.safeParse(input);
  const reasons = toInvalidInput(error!).faults.map(({ pointer, reason }) => [pointer, reason]);
  expect(Object.fromEntries(reasons)).toEqual({
    "/title": "missing",
    "/password": "too_short",
    "/kind": "not_possible",
    "/day": "wrong_form",
    "/count": "out_of_range",
    "/more": "unknown_field",
  });
  const long = schema.safeParse({ ...input, title: "too long a title" });
  expect(toInvalidInput(long.error!).faults[0]).toMatchObject({ reason: "too_long" });
});
