import { afterAll, beforeAll, expect, test } from "vitest";
import { visit, waitUntilReady, type WatchedPage } from "../support/browser.ts";
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
let author: WatchedPage;
let colleague: WatchedPage;
let editor: WatchedPage;
let path: string;

const summary = (page: WatchedPage) => page.getByLabel("Summary");

beforeAll(async () => {
  newsroom = await openNewsroom();
  author = await joinAs(newsroom, "Nora Berg", "Reviewer");
  colleague = await joinAs(newsroom, "Otto Falk", "Reviewer");
  editor = await joinAs(newsroom, "Emil Hart", "Editor");
  await importArticle(colleague, article);
  await acceptBestProposal(colleague);
  path = new URL(colleague.url()).pathname;
});

afterAll(() => newsroom?.close());

test("whoever accepted the claim reads another's draft, and writes in it only once they say so", async () => {
  await visit(author, path);
  await author.getByRole("button", { name: "Start the review" }).click();
  await summary(author).waitFor();
  await attachSource(author, {
    title: "Report of the ferries",
    url: "https://ferries.example/report",
    quote: "Fourteen boats, sixty million euros.",
    stance: "Supports the claim",
  });
  await giveVerdict(author, "Verified", "The sum is right.");
  await submit(author);
  await visit(colleague, path);
  await waitUntilReady(colleague);
  await colleague.getByText("You are reading the submitted version.").waitFor();
  expect(await summary(colleague).count()).toBe(0);
});

test("who changes another's words declares for them, and is named with the author", async () => {
  await colleague.getByRole("button", { name: "Edit this draft" }).click();
  await summary(colleague).fill("The sum is right, and so is the number of boats.");
  await colleague.getByText(/All changes saved, \d/u).waitFor();
  expect(await colleague.getByLabel("I have none").isChecked()).toBe(false);
  await colleague.getByText("Declare whether you have a conflict of interest.").waitFor();
  await visit(editor, path);
  await editor.getByText("Otto Falk changed the draft after it was submitted.").waitFor();
  await colleague.getByLabel("I have none").check();
  await colleague.getByRole("button", { name: "Submit the changes" }).click();
  await editor.reload();
  await waitUntilReady(editor);
  await editor.getByText("by Nora Berg and Otto Falk").first().waitFor();
});

test("what the author types while an editor publishes is kept, and a correction begins with it", async () => {
  await visit(author, path);
  await waitUntilReady(author);
  await approveAndPublish(editor, path);
  await summary(author).fill("The sum is right; the boats come a year later.");
  await author.getByText("Emil Hart published this verdict").waitFor();
  await author.getByText("is kept on this device").waitFor();
  await author.reload();
  await waitUntilReady(author);
  await author.getByRole("button", { name: "Start a correction with these words" }).click();
  await summary(author).waitFor();
  await expect
    .poll(() => summary(author).inputValue())
    .toBe("The sum is right; the boats come a year later.");
  await author.getByText(/All changes saved, \d/u).waitFor();
  const claim = await fetch(`${newsroom.url}/v1${path.replace("/desk", "")}`);
  expect(((await claim.json()) as { verdict: object }).verdict).toMatchObject({
    reviewed_by: "Nora Berg, Otto Falk",
    declared_by: "Otto Falk",
    summary: "The sum is right, and so is the number of boats.",
  });
});
