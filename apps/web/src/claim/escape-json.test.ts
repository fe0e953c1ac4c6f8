import { expect, test } from "vitest";
import { escapeJson } from "./escape-json.ts";

const hostile = { text: "</script><script>alert(1)</script><!-- & \u2028\u2029" };

test("no text can leave the script element", () => {
  expect(escapeJson(hostile)).not.toMatch(/[<>&\u2028\u2029]/);
});

test("the value stays what it was", () => {
  expect(JSON.parse(escapeJson(hostile))).toEqual(hostile);
});
