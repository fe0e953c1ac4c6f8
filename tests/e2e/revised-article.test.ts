import { afterAll, beforeAll, expect, test } from "vitest";
import type { WatchedPage } from "../support/browser.ts";
import { openVisitor, visit, waitUntilReady } from "../support/browser.ts";
import {
  acceptBestProposal,
  approveAndPublish,
  article,
  attachSource,
  giveVerdict,
  importArticle,
  submit,
} from "./desk-steps.ts";
import { joinAs, openNewsroom, type Newsroom } from "./newsroom.ts";

let newsroom: Newsroom;
let reviewer: WatchedPage;
let editor: WatchedPage;
let claimPath: string;
let articlePath: string;

beforeAll(async () => {
  newsroom = await openNewsroom();
  reviewer = await joinAs(newsroom, "Rosa Lind", "Reviewer");
  editor = await joinAs(newsroom, "Emil Hart", "Editor");
});

afterAll(() => newsroom?.close());

async function read(path: string): Promise<WatchedPage> {
  const reader = await openVisitor(newsroom.browser, newsroom.url);
  await visit(reader, path);
  return reader;
}

async function importLater(text: string): Promise<void> {
  await visit(reviewer, `/desk${articlePath}`);
  await reviewer.getByRole("link", { name: "Import a later text" }).click();
  await reviewer.getByText("A later text of this article").waitFor();
  await reviewer.getByRole("textbox", { name: "Text", exact: true }).fill(text);
  await reviewer.getByRole("button", { name: "Import", exact: true }).click();
  await reviewer.getByRole("link", { name: "Open the article" }).waitFor();
}

test("a verdict on an article's words is published", async () => {
  await importArticle(reviewer, article);
  articlePath = (await reviewer.getByRole("link", { name: "Public page" }).getAttribute("href"))!;
  await acceptBestProposal(reviewer);
  claimPath = (await reviewer.getByRole("link", { name: "Public page" }).getAttribute("href"))!;
  const reviewPath = new URL(reviewer.url()).pathname;
  await reviewer.getByRole("button", { name: "Start the review" }).click();
  for (const [at, title] of ["Annual report", "Minutes"].entries())
    await attachSource(reviewer, {
      title,
      url: `https://bay.example/${at}`,
      quote: "We have ordered 14 electric boats for 60 million euros.",
      stance: "Supports the claim",
    });
  await giveVerdict(reviewer, "Mostly accurate", "The sum is right; the last boat comes later.");
  await submit(reviewer);
  await approveAndPublish(editor, reviewPath);
  const reader = await read(claimPath);
  expect(await reader.getByText("This verdict applies to the version of").count()).toBe(0);
  expect(await reader.getByText("the text around them was changed").count()).toBe(0);
});

test("when only the words around change, the page says of which version those shown are", async () => {
  const later = article.replace("1,200 passengers", "1,300 passengers");
  await importLater(later);
  // Its address has a query, since the page as it was may be kept for minutes.
  const reader = await read(`${claimPath}?lang=en`);
  expect(await reader.getByText("This verdict applies to the version of").count()).toBe(0);
  const standing = reader.locator(".context-standing");
  expect(await standing.innerText()).toMatch(
    /^Words as of revision 1 of the article, .+; the text around them was changed since\./u,
  );
  await standing.getByRole("link", { name: "See how the article has changed" }).click();
  await reader.getByText("From revision 1 to revision 2").waitFor();
  expect(reader.faults).toEqual([]);
});

test("when the article says something else, the page says which version the verdict applies to", async () => {
  await importLater(article.replace("60 million euros", "90 million euros"));
  await reviewer.getByText("1 claim has other words in it now.").waitFor();
  const reader = await read(claimPath);
  const standing = reader.getByRole("region", { name: /This verdict applies to the version of/u });
  expect(await standing.innerText()).toMatch(/Figure: 60 million euros became 90 million euros/u);
  await standing.getByRole("link", { name: "See how the article has changed" }).click();
  await reader.getByText("From revision 1 to revision 3").waitFor();
  expect(await reader.locator("del").first().innerText()).toContain("60");
  expect(await reader.locator("ins").first().innerText()).toContain("90");
  expect(reader.faults).toEqual([]);
});

test("the article lists the claim with its own words, and its versions", async () => {
  const reader = await read(articlePath);
  const claims = await reader.getByRole("main").innerText();
  expect(claims).toContain("Made of revision 1");
  await reader.getByRole("link", { name: "How the text has changed" }).click();
  await reader.getByText("1 claim with other words").waitFor();
  const versions = await reader.getByRole("main").innerText();
  expect(versions).toContain("The first text");
});

test("the reviewers are told beside the text", async () => {
  await visit(editor, `/desk/claims/${claimPath.split("/")[2]}`);
  await waitUntilReady(editor);
  const note = editor.locator(".note", { hasText: "The latest text says something else" });
  expect(await note.innerText()).toContain("became 90 million euros");
});

test("nobody's browser complained", () => {
  for (const page of [newsroom.admin, reviewer, editor]) expect(page.faults).toEqual([]);
});
