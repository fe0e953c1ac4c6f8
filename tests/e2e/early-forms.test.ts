import { setTimeout as sleep } from "node:timers/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openVisitor, waitUntilReady, type WatchedPage } from "../support/browser.ts";
import { openNewsroom, password, type Newsroom } from "./newsroom.ts";

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await openNewsroom();
});

afterAll(() => newsroom?.close());

const scripts = /\.js(?:\?|$)/u;

/** Goes to a page, on a slow device, whose scripts wait until they are let go; `late` come after the others. */
async function visitBeforeScripts(page: Page, path: string, late?: RegExp): Promise<() => void> {
  const waiting = Promise.withResolvers<void>();
  await slowDown(page);
  await page.route(scripts, async (route) => {
    await waiting.promise;
    if (late?.test(route.request().url())) await sleep(1_000);
    await route.continue();
  });
  await page.goto(path, { waitUntil: "commit" });
  await page.locator("main form").first().waitFor();
  return waiting.resolve;
}

async function slowDown(page: Page): Promise<void> {
  const device = await page.context().newCDPSession(page);
  await device.send("Emulation.setCPUThrottlingRate", { rate: 6 });
}

const visitor = (): Promise<WatchedPage> => openVisitor(newsroom.browser, newsroom.url);

test("a desk form that is sent before the scripts have come is sent by them, whole", async () => {
  const { admin } = newsroom;
  const goOn = await visitBeforeScripts(admin, "/desk/webhooks");
  const form = admin.locator("form:has([type=url])");
  await form.getByRole("textbox").nth(0).fill("https://hooks.example/one");
  await form.getByRole("textbox").nth(1).fill("The first");
  await form.getByRole("checkbox").nth(1).check();
  const chosen = await form.locator("label:has(:checked)").innerText();
  await form.locator("button[type=submit]").click();
  await form.locator("button[type=submit]").click();
  await admin.waitForTimeout(600);
  expect(await form.getAttribute("aria-busy")).toBe("true");
  expect(await form.getByRole("textbox").nth(0).inputValue()).toBe("https://hooks.example/one");
  goOn();
  await admin.getByText("whsec_").waitFor();
  const { items } = (await (await admin.request.get("/v1/desk/webhooks")).json()) as {
    items: { url: string; description: string; event_types: string[] }[];
  };
  expect(items).toMatchObject([
    { url: "https://hooks.example/one", description: "The first", event_types: [chosen.trim()] },
  ]);
  expect(await form.getAttribute("aria-busy")).toBeNull();
  expect(admin.faults).toEqual([]);
});

test("what is sent early is whole where the page's own script comes last, wherever one clicked", async () => {
  const { admin } = newsroom;
  const goOn = await visitBeforeScripts(admin, "/desk/api-keys", /api-keys/u);
  await admin.locator("header").click({ position: { x: 2, y: 2 } });
  const form = admin.locator("main form").first();
  await form.getByRole("textbox").first().fill("The press at night");
  await form.getByRole("checkbox").first().check();
  await form.locator("button[type=submit]").click();
  goOn();
  await form.locator("[role=status] code").waitFor();
  const { items } = (await (await admin.request.get("/v1/desk/api-keys")).json()) as {
    items: { name: string }[];
  };
  expect(items.map(({ name }) => name)).toEqual(["The press at night"]);
  expect(admin.faults).toEqual([]);
});

test("an article that is sent before the scripts have come is imported once, whole", async () => {
  const { admin } = newsroom;
  const goOn = await visitBeforeScripts(admin, "/desk/import");
  const words = Array.from({ length: 200 }, (_, n) => `Pier ${n} of Ostwick took ${n + 40} ships.`);
  await admin.locator("textarea").first().fill(words.join("\n"));
  await admin.locator("main form button[type=submit]").click();
  goOn();
  await admin.locator("main form a[href^='/desk/articles/']").first().waitFor();
  const { items } = (await (await admin.request.get("/v1/desk/articles")).json()) as {
    items: { id: string }[];
  };
  const texts = await Promise.all(items.map(({ id }) => findText(admin, id)));
  expect(texts.filter((text) => text.includes("Ostwick"))).toEqual([words.join("\n")]);
  expect(admin.faults).toEqual([]);
});

async function findText(page: Page, id: string): Promise<string> {
  const answer = await page.request.get(`/v1/desk/articles/${id}`);
  return ((await answer.json()) as { text: string }).text;
}

test("a long text that is typed early stays in its box when the scripts take over", async () => {
  const { admin } = newsroom;
  const goOn = await visitBeforeScripts(admin, "/desk/import");
  const words = "The port of Lindow moved 45 ships in 2025.";
  await admin.locator("textarea").fill(words);
  goOn();
  await waitUntilReady(admin);
  expect(await admin.locator("textarea").inputValue()).toBe(words);
});

test("signing in before the scripts have come signs in", async () => {
  const { email } = (await (await newsroom.admin.request.get("/v1/desk/me")).json()) as {
    email: string;
  };
  const page = await visitor();
  const goOn = await visitBeforeScripts(page, "/sign-in");
  await page.locator("[type=email]").fill(email);
  await page.locator("[type=password]").fill(password);
  await page.keyboard.press("Enter");
  await page.waitForTimeout(300);
  expect(new URL(page.url()).pathname).toBe("/sign-in");
  goOn();
  await page.waitForURL(/\/desk/u);
});

test("a claim that is sent before the scripts have come arrives once", async () => {
  const page = await visitor();
  const goOn = await visitBeforeScripts(page, "/submit");
  await page.locator("#statement").fill("The harbour lost half of its ships.");
  await page.locator("button.primary").click();
  await page.waitForTimeout(300);
  expect(await page.locator("#statement").inputValue()).toContain("half of its ships");
  goOn();
  await page.waitForURL(/\/submissions\//u);
  expect(page.faults).toEqual([]);
});

test("what is not filled in is asked for as ever, before the scripts and after", async () => {
  const page = await visitor();
  const goOn = await visitBeforeScripts(page, "/sign-in");
  await page.locator("button.primary").click();
  expect(await page.locator("[type=email]:invalid").count()).toBe(1);
  goOn();
  await waitUntilReady(page);
  expect(new URL(page.url()).pathname).toBe("/sign-in");
});

test("without scripts a form is answered by a page that says so, in the reader's language", async () => {
  const page = await openVisitor(newsroom.browser, newsroom.url, {
    javaScriptEnabled: false,
    locale: "vi-VN",
  });
  const answer = await page.goto("/sign-in");
  expect(answer!.status()).toBe(200);
  await page.locator("[type=email]").fill("somebody@example.org");
  await page.locator("[type=password]").fill(password);
  const posted = page.waitForResponse((response) => response.request().method() === "POST");
  await page.locator("button.primary").click();
  expect((await posted).status()).toBe(405);
  expect((await posted).headers()["allow"]).toBe("GET, HEAD");
  await page.getByRole("heading", { name: "Chưa gửi được gì" }).waitFor();
  expect(await page.content()).not.toContain("somebody@example.org");
});

test("to a program a post to a page is refused in a line", async () => {
  const answer = await fetch(`${newsroom.url}/desk/webhooks`, { method: "POST", body: "a=1" });
  expect(answer.status).toBe(405);
  expect(answer.headers.get("allow")).toBe("GET, HEAD");
  expect(await answer.text()).toBe("Method not allowed\n");
});
