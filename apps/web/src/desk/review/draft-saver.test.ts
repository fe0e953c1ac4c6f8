import type { ReviewDraft } from "@claimledger/claims/review/verdict";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createDraftSaver, type SaveOutcome, type VersionedDraft } from "./draft-saver.ts";

const empty: ReviewDraft = {
  verdict: null,
  summary: "",
  rationale: "",
  conflict_of_interest: null,
  correction_kind: null,
  correction_note: "",
};

/** A saver on a server of one row that refuses stale versions, with what it keeps for a reload. */
function setUp() {
  const server: VersionedDraft & { isDown: boolean } = {
    draft: empty,
    rowVersion: 1,
    isDown: false,
  };
  const tab: { kept: VersionedDraft | null } = { kept: null };
  const save = async ({ draft, rowVersion }: VersionedDraft): Promise<SaveOutcome> => {
    if (server.isDown) return { kind: "failed", failure: "offline" };
    if (rowVersion !== server.rowVersion) return { kind: "stale", theirs: { ...server } };
    Object.assign(server, { draft, rowVersion: rowVersion + 1 });
    return { kind: "saved", rowVersion: server.rowVersion };
  };
  const keep = (unsaved: VersionedDraft | null) => void (tab.kept = unsaved);
  const start = () => createDraftSaver({ initial: { ...server }, save, keep, delayMs: 500 });
  return { server, tab, start };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("what is typed is kept at once and saved a moment after the last change", async () => {
  const { server, tab, start } = setUp();
  const saver = start();
  saver.edit({ summary: "A" });
  saver.edit({ summary: "AB" });
  expect(tab.kept?.draft.summary).toBe("AB");
  expect(saver.state()).toBe("dirty");
  await vi.advanceTimersByTimeAsync(500);
  expect(server).toMatchObject({ draft: { summary: "AB" }, rowVersion: 2 });
  expect([saver.state(), tab.kept]).toEqual(["saved", null]);
});

test("what is typed while a save is under way is saved by the next one", async () => {
  const { server, start } = setUp();
  const saver = start();
  saver.edit({ summary: "A" });
  const saved = saver.flush();
  saver.edit({ summary: "AB" });
  expect(await saved).toBe(true);
  expect(server).toMatchObject({ draft: { summary: "AB" }, rowVersion: 3 });
});

test("without an answer nothing is lost, and saving again works", async () => {
  const { server, tab, start } = setUp();
  server.isDown = true;
  const saver = start();
  saver.edit({ summary: "A" });
  expect(await saver.flush()).toBe(false);
  expect([saver.state(), tab.kept?.draft.summary]).toEqual(["failed", "A"]);
  server.isDown = false;
  expect(await saver.flush()).toBe(true);
  expect(server.draft.summary).toBe("A");
});

test("when somebody else saved first both versions stay, and mine can win", async () => {
  const { server, start } = setUp();
  const saver = start();
  Object.assign(server, { draft: { ...empty, summary: "Theirs" }, rowVersion: 2 });
  saver.edit({ summary: "Mine" });
  expect(await saver.flush()).toBe(false);
  expect(saver.state()).toBe("conflict");
  expect(saver.theirs()?.draft.summary).toBe("Theirs");
  expect(saver.draft().summary).toBe("Mine");
  await saver.keepMine();
  expect(server).toMatchObject({ draft: { summary: "Mine" }, rowVersion: 3 });
});

test("or theirs can win", async () => {
  const { server, tab, start } = setUp();
  const saver = start();
  Object.assign(server, { draft: { ...empty, summary: "Theirs" }, rowVersion: 2 });
  saver.edit({ summary: "Mine" });
  await saver.flush();
  saver.keepTheirs();
  expect([saver.draft().summary, saver.rowVersion(), tab.kept]).toEqual(["Theirs", 2, null]);
});

test("after a reload what was kept is taken up and saved", async () => {
  const { server, start } = setUp();
  const saver = start();
  saver.restore({ draft: { ...empty, summary: "Kept" }, rowVersion: 1 });
  await vi.advanceTimersByTimeAsync(500);
  expect(server.draft.summary).toBe("Kept");
});

test("after a reload onto a newer version both are shown", () => {
  const { server, start } = setUp();
  Object.assign(server, { draft: { ...empty, summary: "Theirs" }, rowVersion: 2 });
  const saver = start();
  saver.restore({ draft: { ...empty, summary: "Kept" }, rowVersion: 1 });
  expect(saver.state()).toBe("conflict");
  expect(saver.draft().summary).toBe("Kept");
  expect(saver.theirs()).toMatchObject({ draft: { summary: "Theirs" }, rowVersion: 2 });
});

test("the server's newer version is followed only while nothing is unsaved", () => {
  const { start } = setUp();
  const saver = start();
  saver.adopt({ draft: { ...empty, summary: "Newer" }, rowVersion: 2 });
  expect(saver.draft().summary).toBe("Newer");
  saver.edit({ summary: "Mine" });
  saver.adopt({ draft: empty, rowVersion: 3 });
  expect([saver.draft().summary, saver.rowVersion()]).toEqual(["Mine", 2]);
  saver.stop();
});
