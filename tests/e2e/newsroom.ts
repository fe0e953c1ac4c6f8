import type { Browser } from "playwright-core";
import {
  openBrowser,
  openVisitor,
  visit,
  waitUntilReady,
  type WatchedPage,
} from "../support/browser.ts";
import { newDataDir } from "../faults/new-data-dir.ts";
import { startServer, stopServer, type RunningServer } from "../faults/start-server.ts";

export type Newsroom = {
  url: string;
  browser: Browser;
  /** The first administrator, signed in by the one-time link, with a password. */
  admin: WatchedPage;
  close: () => Promise<void>;
};

/** Everybody's, in these tests. */
export const password = "a long enough password";

/** The production server as `npm start` starts it, a browser, and the first administrator. */
export async function openNewsroom(environment = {}): Promise<Newsroom> {
  const server = await startServer(newDataDir(), environment);
  const browser = await openBrowser();
  const admin = await openVisitor(browser, server.url);
  await signInByLink(admin, server);
  const close = async () => {
    await browser.close();
    await stopServer(server);
  };
  return { url: server.url, browser, admin, close };
}

async function signInByLink(page: WatchedPage, server: RunningServer): Promise<void> {
  const link = /Sign in once with\s+(\S+)/u.exec(server.output())?.[1];
  if (!link) throw new Error(`The server gave no sign-in link. It said:\n${server.output()}`);
  await visit(page, link);
  await page.getByLabel("New password").fill(password);
  await page.getByRole("button", { name: "Set the password" }).click();
  await page.getByText("The password is set.").waitFor();
}

/** Invites somebody and accepts the invitation in a browser of their own. */
export async function joinAs(
  { admin, browser, url }: Newsroom,
  name: string,
  role: "Reviewer" | "Editor",
): Promise<WatchedPage> {
  await visit(admin, "/desk/people");
  const email = `${name.toLowerCase().replaceAll(" ", ".")}@example.org`;
  await admin.getByLabel("E-mail").fill(email);
  await admin.getByLabel("Role", { exact: true }).selectOption({ label: role });
  await admin.getByRole("button", { name: "Make an invitation" }).click();
  const link = await admin.locator(".invitation-link").innerText();
  const page = await openVisitor(browser, url);
  await visit(page, link);
  await page.getByLabel("Your name, as readers will see it").fill(name);
  await page.getByLabel("Choose a password").fill(password);
  await page.getByRole("button", { name: "Create the account" }).click();
  await page.waitForURL(/\/desk$/u);
  await waitUntilReady(page);
  return page;
}
