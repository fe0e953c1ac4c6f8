import { afterAll, beforeAll, expect, test } from "vitest";
import { openVisitor, visit, type WatchedPage } from "../support/browser.ts";
import { openNewsroom, type Newsroom } from "./newsroom.ts";

let newsroom: Newsroom;
let reader: WatchedPage;

beforeAll(async () => {
  newsroom = await openNewsroom();
  reader = await openVisitor(newsroom.browser, newsroom.url, { javaScriptEnabled: false });
});

afterAll(() => newsroom?.close());

/** Fetches a page as a program does, without following redirects. */
function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(new URL(path, newsroom.url), { redirect: "manual", headers });
}

async function findClaimPath(): Promise<string> {
  const answer = await get("/v1/claims?limit=1");
  const { items } = (await answer.json()) as { items: { path: string }[] };
  return items[0]!.path;
}

test("without scripts a reader goes from the home page to an article and to a claim", async () => {
  await visit(reader, "/");
  await reader.getByRole("link", { name: "Beijing sets money aside" }).click();
  await expect.poll(() => reader.locator("mark").count()).toBeGreaterThanOrEqual(4);
  await reader.locator(".claim-mark").first().click();
  await reader.getByRole("heading", { name: "The words in context" }).waitFor();
  expect(await reader.locator("blockquote mark").innerText()).not.toBe("");
});

test("without scripts search finds words and offers the next page", async () => {
  await visit(reader, "/");
  await reader.getByLabel("Search claims").fill("tri tue nhan tao");
  await reader.getByRole("button", { name: "Search" }).click();
  await reader.waitForURL((url) => url.searchParams.get("q") === "tri tue nhan tao");
  await reader.getByLabel("Words, names or figures").fill("");
  await reader.getByRole("button", { name: "Search" }).click();
  await reader.locator("summary", { hasText: "Language" }).click();
  await reader.getByRole("link", { name: "Vietnamese", exact: true }).click();
  await reader.waitForURL((url) => url.search === "?language=vi");
  const countCards = () => reader.locator(".claim-card").count();
  await expect.poll(countCards).toBeGreaterThanOrEqual(4);
  await reader.getByRole("link", { name: /^Take off: / }).click();
  await expect.poll(countCards).toBeGreaterThanOrEqual(8);
});

test("without scripts the language switch leads back to the same page in the other language", async () => {
  await visit(reader, "/search?q=forum");
  await reader.getByRole("button", { name: "Tiếng Việt" }).click();
  await reader.locator("html[lang=vi]").waitFor();
  expect(new URL(reader.url()).pathname + new URL(reader.url()).search).toBe("/search?q=forum");
  expect(await reader.getByRole("heading", { level: 1 }).innerText()).toBe("Tìm khẳng định");
  await reader.getByRole("button", { name: "English" }).click();
});

test("the browser's language is taken until one is chosen", async () => {
  expect(await (await get("/", { "accept-language": "vi-VN,vi" })).text()).toContain('lang="vi"');
  expect(await (await get("/", { "accept-language": "zh-CN,zh" })).text()).toContain(
    'lang="zh-Hans"',
  );
  expect(await (await get("/", { "accept-language": "fr" })).text()).toContain('lang="en"');
});

test("a page of the site's own words is another one in each language, and says where they are", async () => {
  const page = await (await get("/articles?lang=vi", { "accept-language": "zh" })).text();
  expect(page).toContain('<html lang="vi"');
  expect(page).toContain(`rel="canonical" href="${newsroom.url}/articles?lang=vi"`);
  for (const [tag, query] of Object.entries({
    "x-default": "",
    en: "?lang=en",
    "zh-Hans": "?lang=zh",
  }))
    expect(page).toContain(`hreflang="${tag}" href="${newsroom.url}/articles${query}"`);
  const claim = await findClaimPath();
  const inVietnamese = await (await get(`${claim}?lang=vi`)).text();
  expect(inVietnamese).toContain(`rel="canonical" href="${newsroom.url}${claim}"`);
  expect(inVietnamese).not.toContain("hreflang");
});

test("unknown addresses and ids are answered with 404 and a page", async () => {
  const unknown = "00000000-0000-7000-8000-000000000000";
  for (const path of ["/nothing", "/claims/x", `/claims/${unknown}`, `/articles/${unknown}`]) {
    const answer = await get(path);
    expect([path, answer.status]).toEqual([path, 404]);
    expect(await answer.text()).toContain("Page not found");
  }
});

test("every other address of a claim leads to its canonical page for good", async () => {
  const path = await findClaimPath();
  const id = path.split("/")[2];
  for (const other of [`/claims/${id}`, `/claims/${id}/another-tail`]) {
    const answer = await get(other);
    expect([answer.status, answer.headers.get("location")]).toEqual([301, path]);
  }
  expect((await get(path)).status).toBe(200);
});

test("scripts run by a fresh nonce only, and pages say that they differ by language", async () => {
  const [first, second] = [await get("/"), await get("/")];
  const policies = [first, second].map(({ headers }) => headers.get("content-security-policy")!);
  expect(policies[0]).toMatch(/script-src 'self' 'nonce-[\w+/=]+';/u);
  expect(policies[0]).not.toContain("unsafe");
  expect(policies[0]).not.toBe(policies[1]);
  const nonce = /'nonce-([^']+)'/u.exec(policies[0]!)![1];
  const scripts = (await first.text()).match(/<script[^>]*>/gu) ?? [];
  expect(scripts.length).toBeGreaterThan(0);
  for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`);
  expect(first.headers.get("vary")).toBe("Accept-Language, Cookie, Accept-Encoding");
});

test("a search that cannot be done says why", async () => {
  const answer = await get("/search?cursor=nonsense");
  expect(await answer.text()).toContain("Something in this request is not right");
});

test("with scripts nothing is refused, lost or thrown on any public page", async () => {
  const page = await openVisitor(newsroom.browser, newsroom.url);
  for (const path of ["/", "/search?q=forum", "/articles", await findClaimPath(), "/sign-in"])
    await visit(page, path);
  await visit(page, "/");
  await page.getByRole("link", { name: "Articles", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Articles" }).waitFor();
  await page.getByRole("link", { name: "Beijing sets money aside" }).click();
  await page.locator(".claim-mark").first().click();
  await page.getByRole("heading", { name: "The words in context" }).waitFor();
  expect(page.faults).toEqual([]);
});

test("without scripts a spent sign-in link says how to get another one", async () => {
  await visit(reader, "/v1/auth/magic-link/verify?token=spent&errorCallbackURL=%2Fsign-in");
  expect(new URL(reader.url()).pathname).toBe("/sign-in");
  expect(await reader.getByRole("alert").innerText()).toContain("npm start -- sign-in-link");
});

test("whoever is not signed in is led from the desk to the sign-in page and back", async () => {
  const page = await openVisitor(newsroom.browser, newsroom.url);
  await visit(page, "/desk?filter=mine");
  expect(page.url()).toBe(`${newsroom.url}/sign-in?next=%2Fdesk%3Ffilter%3Dmine`);
  await page.getByLabel("E-mail").fill("nobody@example.org");
  await page.getByLabel("Password").fill("not the right password");
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByText("E-mail or password is not right.").waitFor();
});
