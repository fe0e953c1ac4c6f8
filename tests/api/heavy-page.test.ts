import { afterAll, expect, test } from "vitest";
import { startApi } from "../support/start-api.ts";

const site = await startApi();
afterAll(() => site.close());

test("a page made to be heavy is refused in bounded time, and readers are answered meanwhile", async () => {
  const reviewer = await site.signedIn("reviewer");
  const body = {
    format: "html",
    language: "en",
    content: `<html><body>${"<p>Some words, and more, and so on.</p>".repeat(200_000)}</body></html>`,
  };
  const heavy = reviewer.call("POST", "/v1/desk/articles", { body });
  let slowest = 0;
  for (let read = 0; read < 20; read++) {
    const began = performance.now();
    expect((await site.visitor.call("GET", "/v1/articles")).status).toBe(200);
    slowest = Math.max(slowest, performance.now() - began);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect(slowest).toBeLessThan(2_000);
  expect((await heavy).status).toBe(413);
}, 60_000);
