import { afterAll, beforeAll, expect, test } from "vitest";
import { visit } from "../support/browser.ts";
import { joinAs, openNewsroom, type Newsroom } from "./newsroom.ts";

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.close());

test("an administrator changes a role, removes somebody and takes both back", async () => {
  const { admin } = newsroom;
  const person = await joinAs(newsroom, "Ana Silva", "Reviewer");
  await visit(admin, "/desk/people");
  const role = admin.getByLabel("Role of Ana Silva");
  const undo = admin.getByRole("button", { name: "Undo" });

  await role.selectOption({ label: "Editor" });
  await admin.getByText("Ana Silva: Editor from now on.").waitFor();
  await undo.click();
  await admin.getByText("Ana Silva: Editor from now on.").waitFor({ state: "detached" });
  await expect.poll(() => role.inputValue()).toBe("reviewer");

  await admin.getByRole("button", { name: "Remove Ana Silva" }).click();
  await admin.getByRole("button", { name: "Remove", exact: true }).click();
  await admin.getByText("Ana Silva is removed.").waitFor();
  await visit(person, "/desk");
  expect(new URL(person.url()).pathname).toBe("/sign-in");

  await undo.click();
  await role.waitFor();
  await admin.getByText("Record", { exact: true }).click();
  const record = admin.getByRole("listitem").filter({ hasText: "took Ana Silva back" });
  await expect.poll(() => record.count()).toBe(1);
});
