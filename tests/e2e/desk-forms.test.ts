import { afterAll, beforeAll, expect, test } from "vitest";
import { openVisitor, visit, waitUntilReady, type WatchedPage } from "../support/browser.ts";
import { servePages } from "../support/serve-pages.ts";
import { article, importArticle } from "./desk-steps.ts";
import { joinAs, openNewsroom, type Newsroom } from "./newsroom.ts";

let newsroom: Newsroom;
let editor: WatchedPage;
let other: WatchedPage;

beforeAll(async () => {
  newsroom = await openNewsroom({ ALLOW_PRIVATE_ADDRESSES: "true" });
  editor = await joinAs(newsroom, "Emil Hart", "Editor");
  other = await joinAs(newsroom, "Lea Sand", "Editor");
});

afterAll(() => newsroom?.close());

async function openDetails(page: WatchedPage) {
  await page.getByRole("button", { name: "Change the details" }).click();
  return page.getByRole("region", { name: "Details of the article" });
}

test("an editor mends an article's details, and readers see them", async () => {
  await importArticle(editor, article);
  const form = await openDetails(editor);
  await form.getByLabel("Title").fill("Ferries every hour from June");
  await form.getByLabel("Address of the article").fill("https://bay.example/ferries");
  await form.getByLabel("Published on").fill("2026-03-03");
  await form.getByRole("button", { name: "Save" }).click();
  await editor.getByRole("heading", { level: 1, name: "Ferries every hour from June" }).waitFor();
  const reader = await openVisitor(newsroom.browser, newsroom.url);
  await visit(reader, new URL(editor.url()).pathname.replace("/desk", ""));
  const page = await reader.getByRole("main").innerText();
  expect(page).toContain("Ferries every hour from June");
  expect(page).toMatch(/March 3, 2026|3 March 2026/u);
});

test("an address that is another article's is refused at its field", async () => {
  const path = new URL(editor.url()).pathname;
  await importArticle(editor, "Trams\nThe town will buy 20 trams for 45 million euros in 2027.");
  const form = await openDetails(editor);
  await form.getByLabel("Address of the article").fill("https://bay.example/ferries");
  await form.getByRole("button", { name: "Save" }).click();
  await form.getByText("Another article is at").waitFor();
  expect(await form.getByLabel("Address of the article").getAttribute("aria-invalid")).toBe("true");
  await visit(editor, path);
  await waitUntilReady(editor);
});

test("what somebody else changed first is shown beside what was typed", async () => {
  await visit(other, new URL(editor.url()).pathname);
  await waitUntilReady(other);
  const mine = await openDetails(editor);
  const theirs = await openDetails(other);
  await theirs.getByLabel("Publisher").fill("Bay Tribune");
  await theirs.getByRole("button", { name: "Save" }).click();
  await theirs.waitFor({ state: "detached" });
  await mine.getByLabel("Title").fill("Ferries every half hour");
  await mine.getByRole("button", { name: "Save" }).click();
  await mine.getByText("Somebody changed this while you were writing").waitFor();
  await mine.getByRole("button", { name: "Use theirs Publisher" }).click();
  await mine.getByRole("button", { name: "Save" }).click();
  await mine.waitFor({ state: "detached" });
  const head = await editor.locator(".workspace-head").innerText();
  expect(head).toContain("Ferries every half hour");
  expect(head).toContain("Bay Tribune");
});

test("others' fact-checks are taken in from an address, with what was refused and why", async () => {
  const lines = [
    JSON.stringify({
      "@type": "ClaimReview",
      url: "https://checks.example/1",
      claimReviewed: "The boats cost 60 million euros",
      author: { "@type": "Organization", name: "Checks" },
      reviewRating: { alternateName: "Mostly true" },
    }),
    "{ broken",
  ];
  const pages = await servePages((_request, response) => response.end(lines.join("\n")));
  await visit(editor, "/desk/review-imports");
  await waitUntilReady(editor);
  await editor.getByLabel("Address").fill(`http://127.0.0.1:${pages.port}/feed`);
  await editor.getByRole("button", { name: "Import", exact: true }).click();
  const card = editor.locator("li.card").first();
  await card.locator(".tag", { hasText: "Done" }).waitFor();
  await card.getByText("1 refused, and why").click();
  expect(await card.innerText()).toContain("Item 2: It is not JSON.");
  const inWords = { vi: "Mục 2: Không phải JSON.", zh: "第 2 项：不是 JSON。" };
  for (const [language, words] of Object.entries(inWords)) {
    await visit(editor, `/desk/review-imports?lang=${language}`);
    const again = editor.locator("li.card").first();
    await again.locator("summary").click();
    expect((await again.locator("li").first().innerText()).trim()).toBe(words);
  }
  await pages.close();
});

test("a page that cannot be imported is refused in the language of the desk", async () => {
  const pages = await servePages((_request, response) => response.writeHead(404).end());
  const address = `http://127.0.0.1:${pages.port}/gone`;
  await visit(other, "/desk/import?lang=vi");
  await waitUntilReady(other);
  await other.getByLabel("Địa chỉ trên mạng").check();
  await other.getByLabel("Địa chỉ cần tải").fill(address);
  await other.getByRole("button", { name: "Nhập bài", exact: true }).click();
  const notice = other.locator(".notice", { hasText: "Không nhập được trang này." });
  await notice.waitFor();
  expect(await notice.innerText()).toContain(`${address} trả lời 404`);
  expect(await notice.locator("[lang]").count()).toBe(0);
  await pages.close();
});

test("an endpoint that fails says so, since when, and what its address answered", async () => {
  const receiver = await servePages((_request, response) => response.writeHead(500).end());
  await visit(editor, "/desk/webhooks");
  await waitUntilReady(editor);
  await editor.getByLabel("Address").fill(`http://127.0.0.1:${receiver.port}/messages`);
  await editor.getByRole("button", { name: "Add an endpoint" }).click();
  const card = editor.locator("article.card");
  await card.locator(".tag", { hasText: "On" }).waitFor();
  await card.getByRole("button", { name: "Send a test" }).click();
  await card.getByText("Messages", { exact: true }).click();
  const look = async () => {
    await card.getByRole("button", { name: "Look again" }).click();
    return card.locator(".line").innerText();
  };
  await expect.poll(look, { timeout: 30_000, interval: 1_000 }).toContain("it answered 500");
  await editor.reload();
  await card.locator(".tag", { hasText: "Failing" }).waitFor();
  const notice = await card.locator(".notice").innerText();
  expect(notice).toMatch(/^Nothing could be delivered since \d.+2026.+\n+“Messages” shows/u);
  expect(await editor.locator("nav[aria-label=Desk] [aria-current]").innerText()).toBe("Account");
  await card.getByRole("button", { name: "New secret" }).click();
  await card.getByText(/^whsec_/u).waitFor();
  await receiver.close();
});

test("the form to send a claim says in the reader's language what is wrong with which field", async () => {
  const reader = await openVisitor(newsroom.browser, newsroom.url, { locale: "vi-VN" });
  await visit(reader, "/submit");
  await reader
    .getByLabel("Khẳng định, đúng như lời được nói ra")
    .fill("Biển sẽ dâng thêm hai mét.");
  await reader.evaluate("document.querySelector('#url').type = 'text'");
  await reader.locator("#url").fill("ftp://example.org");
  await reader.locator("button[type=submit].primary").click();
  const note = reader.locator(".field:has(#url) .fault");
  await note.waitFor();
  expect(await note.innerText()).not.toMatch(/[a-z]+ (?:is|the|an) /u);
});

test("nobody's browser complained, but of what was refused", () => {
  const faults = [newsroom.admin, editor, other].flatMap((page) => page.faults);
  expect(faults.filter((fault) => !/status of (?:412|422) /u.test(fault))).toEqual([]);
});
