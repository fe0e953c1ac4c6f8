import { expect, test } from "vitest";
import { toWebAddress } from "./web-address.ts";

test("http and https are addresses of the web", () => {
  expect(toWebAddress("https://example.org/a b")).toBe("https://example.org/a%20b");
  expect(toWebAddress("http://example.org")).toBe("http://example.org/");
});

test.each(["javascript:alert(1)", " javascript:alert(1)", "data:text/html,x", "/desk", "", null])(
  "%j is not",
  (value) => {
    expect(toWebAddress(value)).toBeNull();
  },
);
