import { setTimeout as sleep } from "node:timers/promises";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { openVisitor, waitUntilReady, type WatchedPage } from "../support/browser.ts";
import { openNewsroom, password, type Newsroom } from "./newsroom.ts";

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await openNewsroom();
});

afterEach(async () => {
  const others = newsroom.browser.contexts().filter((one) => one !== newsroom.admin.context());
  await Promise.all(others.map((one) => one.close()));
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
  await form.getByText("Not sent yet").waitFor();
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
  expect(await form.getByRole("alert").count()).toBe(0);
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

test("where a script is lost, a form says so at once and keeps what was typed over the next load", async () => {
  const page = await openVisitor(newsroom.browser, newsroom.url, { locale: "vi-VN" });
  await slowDown(page);
  await page.route(scripts, (route) => route.abort());
  await page.goto("/submit");
  await page.locator("#statement").fill("Cảng đã mất một nửa số tàu.");
  await page.locator("button.primary").click();
  await page.getByRole("alert").filter({ hasText: "Chưa gửi" }).waitFor();
  await page.unroute(scripts);
  await page.getByRole("button", { name: "Tải lại trang" }).click();
  await page.locator("form:not(:has([data-held]))").first().waitFor();
  expect(await page.locator("#statement").inputValue()).toBe("Cảng đã mất một nửa số tàu.");
  await page.locator("button.primary").click();
  await page.waitForURL(/\/submissions\//u);
});

test.each([
  ["en-GB", "Not sent yet: part of this page has not loaded", "Load the page again"],
  ["vi-VN", "Chưa gửi: một phần của trang không tải được", "Tải lại trang"],
  ["zh-CN", "尚未发送：页面的一部分未能加载", "重新加载页面"],
])(
  "where scripts never come, a form says so in %s and keeps all but the password",
  async (...told) => {
    const [locale, words, again] = told;
    const page = await openVisitor(newsroom.browser, newsroom.url, { locale });
    await page.clock.install();
    await visitBeforeScripts(page, "/sign-in");
    await page.locator("[type=email]").fill("somebody@example.org");
    await page.locator("[type=password]").fill(password);
    await page.locator("button.primary").click();
    await page.clock.runFor(16_000);
    await page.getByRole("alert").filter({ hasText: words }).waitFor();
    await page.getByRole("button", { name: again }).click();
    await page.locator("form:not(:has([data-held])) [type=email]").waitFor();
    expect(await page.locator("[type=email]").inputValue()).toBe("somebody@example.org");
    expect(await page.locator("[type=password]").inputValue()).toBe("");
  },
);

test("what is chosen on a page of the app is kept over a load too, and is sent", async () => {
  const { admin } = newsroom;
  await admin.route(/webhooks-[^/]*\.js/u, (route) => route.abort());
  await admin.goto("/desk/webhooks");
  const form = admin.locator("form:has([type=url])");
  await form.getByRole("textbox").nth(0).fill("https://hooks.example/two");
  await form.getByRole("checkbox").nth(2).check();
  const chosen = await form.locator("label:has(:checked)").innerText();
  await form.locator("button[type=submit]").click();
  await admin.unroute(/webhooks-[^/]*\.js/u);
  await form.getByRole("button", { name: "Load the page again" }).click();
  await waitUntilReady(admin);
  await form.locator("button[type=submit]").click();
  await admin.getByText("whsec_").waitFor();
  const { items } = (await (await admin.request.get("/v1/desk/webhooks")).json()) as {
    items: { url: string; event_types: string[] }[];
  };
  const sent = items.find(({ url }) => url === "https://hooks.example/two");
  expect(sent?.event_types).toEqual([chosen.trim()]);
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
