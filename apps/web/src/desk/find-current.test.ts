import { globSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findCurrent } from "./find-current.ts";

const places = [
  "/desk",
  "/desk/articles",
  "/desk/import",
  "/desk/submissions",
  "/desk/people",
  "/desk/masthead",
  "/desk/account",
];

const routes = globSync("**/*.tsx", { cwd: join(import.meta.dirname, "../routes/desk") });
const pages = routes.map((file) => `/desk/${file}`.replace(/(?:\/index)?\.tsx$/u, ""));

test.each(pages)("the navigation marks one place on %s", (page) => {
  expect(places.filter((place) => findCurrent(place, page) !== undefined)).toHaveLength(1);
});

test("a page under a place, or reached from it, is not that place itself", () => {
  expect(findCurrent("/desk/articles", "/desk/articles")).toBe("page");
  expect(findCurrent("/desk/articles", "/desk/articles/1")).toBe("true");
  expect(findCurrent("/desk/account", "/desk/webhooks")).toBe("true");
  expect(findCurrent("/desk/import", "/desk/imports")).toBeUndefined();
});
