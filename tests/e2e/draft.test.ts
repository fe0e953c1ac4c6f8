import { afterAll, beforeAll, expect, test } from "vitest";
import { visit, waitUntilReady, type WatchedPage } from "../support/browser.ts";
import { acceptBestProposal, article, importArticle } from "./desk-steps.ts";
import { joinAs, openNewsroom, password, type Newsroom } from "./newsroom.ts";

let newsroom: Newsroom;
let reviewer: WatchedPage;
let colleague: WatchedPage;

const summary = (page: WatchedPage) => page.getByLabel("Summary");

beforeAll(async () => {
  newsroom = await openNewsroom();
  reviewer = await joinAs(newsroom, "Nora Berg", "Reviewer");
  colleague = await joinAs(newsroom, "Otto Falk", "Reviewer");
  await importArticle(reviewer, article);
});

afterAll(() => newsroom?.close());

test("words selected in the text become a claim", async () => {
  const words = reviewer.locator(".marked-text mark", { hasText: "old boats" }).first();
  await words.click({ clickCount: 3 });
  const box = reviewer.getByLabel("The claim’s words");
  expect(await box.inputValue()).toContain("1,200 passengers");
  await box.fill("up to 1,200 passengers a day");
  await reviewer.getByRole("button", { name: "Add claim" }).click();
  await reviewer.getByText("The claim is added and public").waitFor();
  await reviewer.getByRole("button", { name: "Add a claim" }).click();
  await box.fill("words that are not there");
  await reviewer.getByRole("button", { name: "Add claim" }).click();
  await reviewer.getByText("These words are not in the text.").waitFor();
  await reviewer.getByRole("button", { name: "Cancel" }).click();
});

test("the form for selected words comes into view, however far down the proposals are", async () => {
  const heading = reviewer.getByRole("heading", { name: "Add a claim" });
  const pane = reviewer.locator(".pane.work");
  await reviewer.setViewportSize({ width: 1280, height: 560 });
  await pane.evaluate("(pane) => pane.scrollTo(0, pane.scrollHeight)");
  await reviewer.locator(".marked-text p").last().click({ clickCount: 3 });
  await heading.waitFor();
  const isInView = async () => {
    const [words, frame] = [await heading.boundingBox(), await pane.boundingBox()];
    return words!.y >= frame!.y && words!.y + words!.height <= frame!.y + frame!.height;
  };
  await expect.poll(isInView).toBe(true);
  await pane.evaluate("(pane) => pane.scrollTo(0, pane.scrollHeight)");
  await reviewer.locator(".marked-text p").first().click({ clickCount: 3 });
  await expect.poll(isInView).toBe(true);
  await reviewer.getByRole("button", { name: "Cancel" }).click();
  await reviewer.setViewportSize({ width: 1280, height: 720 });
});

test("what was pasted to be imported is there again after a reload", async () => {
  await visit(colleague, "/desk/import");
  const box = colleague.getByRole("textbox", { name: "Text", exact: true });
  await box.fill("The harbour employs 340 people.");
  await colleague.reload();
  await waitUntilReady(colleague);
  expect(await box.inputValue()).toBe("The harbour employs 340 people.");
});

test("a dismissed proposal can be taken back, an edited one keeps its words", async () => {
  const cards = reviewer.locator("li.card");
  const words = await cards.first().locator(".statement").innerText();
  const nextId = await cards.nth(1).getAttribute("id");
  await cards.first().getByRole("button", { name: "Dismiss" }).click();
  await reviewer.locator(`[id="${nextId}"]:focus`).waitFor();
  const notice = reviewer.locator(".toast", { hasText: "Dismissed." });
  await notice.getByRole("button", { name: "Undo" }).click();
  const again = reviewer.locator("li.card", { hasText: words });
  await again.getByRole("button", { name: "Edit" }).click();
  await again.getByLabel("Who claims it").fill("Ida Moss");
  await again.getByRole("button", { name: "Save" }).click();
  await again.getByRole("button", { name: "Accept" }).waitFor();
  expect(await again.innerText()).toContain("Ida Moss");
});

test("a draft that cannot be saved is kept over a reload, and saved by itself when that works again", async () => {
  await acceptBestProposal(reviewer);
  await reviewer.getByRole("button", { name: "Start the review" }).click();
  await summary(reviewer).waitFor();
  await reviewer.route("**/draft", (route) => route.abort());
  await summary(reviewer).fill("Typed without a network");
  await reviewer.getByText("Offline: kept on this device").waitFor();
  await reviewer.reload();
  await reviewer.getByText("Offline: kept on this device").waitFor();
  expect(await summary(reviewer).inputValue()).toBe("Typed without a network");
  await reviewer.unroute("**/draft");
  await reviewer.getByText(/All changes saved, \d/u).waitFor();
});

test("when the session has ended one signs in where one is, and goes on", async () => {
  const session = await reviewer.context().cookies();
  await reviewer.context().clearCookies();
  await summary(reviewer).fill("Typed after the session ended");
  const dialog = reviewer.getByRole("dialog", { name: "Sign in again" });
  await dialog.getByLabel("Password").fill("not the password");
  await dialog.getByRole("button", { name: "Sign in", exact: true }).click();
  await dialog.getByText("E-mail or password is not right.").waitFor();
  await dialog.getByLabel("Password").fill(password);
  await dialog.getByRole("button", { name: "Sign in", exact: true }).click();
  await reviewer.getByText(/All changes saved, \d/u).waitFor();
  expect(await summary(reviewer).inputValue()).toBe("Typed after the session ended");
  expect(session.length).toBeGreaterThan(0);
});

test("when two write, both versions are shown and each field is chosen", async () => {
  await visit(colleague, new URL(reviewer.url()).pathname);
  await colleague.getByRole("button", { name: "Edit this draft" }).click();
  await summary(colleague).fill("The colleague's words");
  await colleague.getByLabel("Rationale").fill("The colleague's reasons");
  await colleague.getByText(/All changes saved, \d/u).waitFor();
  await summary(reviewer).fill("The author's words");
  const notice = reviewer.getByRole("alert").filter({ hasText: "Two versions of this draft" });
  await notice.waitFor();
  const shown = await notice.innerText();
  expect(shown).toContain("The colleague's words");
  expect(shown).toContain("The author's words");
  await notice.getByRole("group", { name: "Rationale" }).getByLabel("Theirs").check();
  await notice.getByRole("button", { name: "Go on with what is chosen" }).click();
  await reviewer.getByText(/All changes saved, \d/u).waitFor();
  await colleague.reload();
  await waitUntilReady(colleague);
  expect(await summary(colleague).inputValue()).toBe("The author's words");
  expect(await colleague.getByLabel("Rationale").inputValue()).toBe("The colleague's reasons");
});

test("the public page beside follows what is typed", async () => {
  await reviewer.getByRole("tab", { name: "Preview" }).click();
  await reviewer.getByLabel("Verdict", { exact: true }).selectOption({ label: "Mixed" });
  await summary(reviewer).fill("Half of it holds.");
  const preview = reviewer.locator(".preview-page");
  await preview.getByText("Half of it holds.").waitFor();
  expect(await preview.locator("header").first().innerText()).toContain("Mixed");
  await reviewer.getByRole("tab", { name: "The article" }).click();
});

test("a claim that somebody else changed keeps what was typed, and shows what stands now", async () => {
  await reviewer.getByRole("button", { name: "Edit Claim" }).click();
  await colleague.getByRole("button", { name: "Edit Claim" }).click();
  await colleague.getByLabel("Claimant").fill("The ferry company");
  await colleague.getByRole("button", { name: "Save", exact: true }).click();
  await colleague.getByRole("button", { name: "Edit Claim" }).waitFor();
  await reviewer.getByLabel("Statement").fill("The company buys 14 boats.");
  await reviewer.getByRole("button", { name: "Save", exact: true }).click();
  const notice = reviewer.getByRole("alert").filter({ hasText: "Somebody changed this" });
  await notice.getByRole("button", { name: "Use theirs Claimant" }).click();
  expect(await reviewer.getByLabel("Statement").inputValue()).toBe("The company buys 14 boats.");
  await reviewer.getByRole("button", { name: "Save", exact: true }).click();
  await reviewer.getByRole("button", { name: "Edit Claim" }).waitFor();
  const claim = await reviewer.getByRole("region", { name: "Claim", exact: true }).innerText();
  expect(claim).toContain("The company buys 14 boats.");
  expect(claim).toContain("The ferry company");
});

test("a source that is begun is there again after a reload", async () => {
  await reviewer.getByRole("button", { name: "Attach a source" }).click();
  await reviewer.getByLabel("Quote").fill("Begun, not sent");
  await reviewer.reload();
  await waitUntilReady(reviewer);
  expect(await reviewer.getByLabel("Quote").inputValue()).toBe("Begun, not sent");
  await reviewer.getByRole("button", { name: "Cancel" }).click();
});

test("a refused source says what is wrong at its field", async () => {
  await reviewer.getByRole("button", { name: "Attach a source" }).click();
  await reviewer.getByLabel("Address").fill("ftp://example.org/x");
  await reviewer.getByLabel("Title").fill("A report");
  await reviewer.getByLabel("Stance").selectOption({ label: "Gives context" });
  await reviewer.getByRole("button", { name: "Attach", exact: true }).click();
  await reviewer.getByText("That did not work").waitFor();
  expect(await reviewer.getByLabel("Address").getAttribute("aria-invalid")).toBe("true");
});

test("a claim accepted by mistake is withdrawn, with a reason that is public, and restored by Undo", async () => {
  await reviewer.getByText("Withdraw this claim").first().click();
  await reviewer.getByLabel("Reason, for readers").fill("It is no claim.");
  await reviewer.getByRole("button", { name: "Withdraw this claim" }).click();
  const restore = reviewer.getByRole("button", { name: "Restore this claim" });
  await restore.waitFor();
  const notice = reviewer.locator(".toast", { hasText: "This claim was withdrawn." });
  await notice.getByRole("button", { name: "Undo" }).click();
  await restore.waitFor({ state: "detached" });
  await reviewer.getByText("Withdraw this claim").first().click();
  await reviewer.getByLabel("Reason, for readers").fill("It is no claim.");
  await reviewer.getByRole("button", { name: "Withdraw this claim" }).click();
  await restore.waitFor();
  await reviewer.getByRole("link", { name: "Public page" }).click();
  await reviewer.getByText("We stopped checking this claim, without a verdict").waitFor();
  expect(await reviewer.getByRole("main").innerText()).toContain("It is no claim.");
});
