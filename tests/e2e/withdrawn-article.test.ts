import { afterAll, beforeAll, expect, test } from "vitest";
import { openVisitor, visit, waitUntilReady, type WatchedPage } from "../support/browser.ts";
import { article, importArticle } from "./desk-steps.ts";
import { joinAs, openNewsroom, type Newsroom } from "./newsroom.ts";

let newsroom: Newsroom;
let editor: WatchedPage;
let reader: WatchedPage;

beforeAll(async () => {
  newsroom = await openNewsroom();
  editor = await joinAs(newsroom, "Emil Hart", "Editor");
  reader = await openVisitor(newsroom.browser, newsroom.url);
});

afterAll(() => newsroom?.close());

const readPage = () => reader.getByRole("main").innerText();

test("a wrong import is taken off the site with a reason that readers see, and put back", async () => {
  await importArticle(editor, article);
  const path = new URL(editor.url()).pathname;
  const page = path.replace("/desk", "");
  expect((await fetch(newsroom.url + page)).status).toBe(200);

  await editor.getByText("Withdraw this article", { exact: true }).first().click();
  await editor.getByLabel("Reason, for readers").fill("Imported by mistake: it is a draft.");
  await editor.getByRole("button", { name: "Withdraw this article" }).click();
  await editor.getByRole("button", { name: "Restore this article" }).waitFor();
  expect((await fetch(newsroom.url + page)).status).toBe(410);
  await visit(reader, page);
  expect(await readPage()).toContain("Imported by mistake: it is a draft.");
  await visit(reader, "/articles");
  expect(await readPage()).not.toContain(article.split("\n")[0]);

  await visit(editor, path);
  await waitUntilReady(editor);
  await editor.getByRole("button", { name: "Restore this article" }).click();
  await editor.getByText("Withdraw this article", { exact: true }).first().waitFor();
  expect((await fetch(newsroom.url + page)).status).toBe(200);
  await visit(reader, page);
  expect(await readPage()).not.toContain("Imported by mistake");
});
