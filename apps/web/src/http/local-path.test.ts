import { expect, test } from "vitest";
import { toLocalPath, toSignInPath } from "./local-path.ts";

test("a path of this site is kept with its query and fragment", () => {
  expect(toLocalPath("/desk/claims/1?filter=open#draft")).toBe("/desk/claims/1?filter=open#draft");
});

test.each([
  "https://example.org/",
  "//example.org/desk",
  "/\\example.org",
  "/..//example.org",
  "/\t/example.org",
  "javascript:alert(1)",
  "",
  null,
  7,
])("%j leads to the fallback", (value) => {
  expect(toLocalPath(value, "/desk")).toBe("/desk");
});

test("the sign-in path carries the way back", () => {
  expect(toSignInPath("/desk?filter=mine")).toBe("/sign-in?next=%2Fdesk%3Ffilter%3Dmine");
});
