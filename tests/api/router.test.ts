import { RegExpRouter } from "hono/router/reg-exp-router";
import { expect, test } from "vitest";
import { startApi } from "../support/start-api.ts";

test("the fast router takes all routes: one that it cannot tell apart slows every request", async () => {
  const site = await startApi();
  const router = new RegExpRouter<unknown>();
  for (const { method, path, handler } of site.api.app.routes) router.add(method, path, handler);
  expect(router.match("GET", "/v1/claims/1")[0].length).toBeGreaterThan(0);
  await site.close();
});
