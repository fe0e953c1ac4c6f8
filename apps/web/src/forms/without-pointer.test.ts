import { expect, test } from "vitest";
import { withoutPointer } from "./without-pointer.ts";

test("people are not shown where in the JSON a fault is", () => {
  expect(withoutPointer("Too short. (at /source/url)")).toBe("Too short.");
  expect(withoutPointer("Too short (at least 3).")).toBe("Too short (at least 3).");
});
