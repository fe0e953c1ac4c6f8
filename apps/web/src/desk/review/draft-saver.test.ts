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
    if (server.isDown) return { kind: "unanswered", failure: "offline" };
    if (rowVersion !== server.rowVersion) return { kind: "stale", theirs: { ...server } };
    Object.assign(server, { draft, rowVersion: rowVersion + 1 });
    return { kind: "saved", rowVersion: server.rowVersion };
  };
  const keep = (unsaved: VersionedDraft | null) => void (tab.kept = unsaved);
  const now = () => new Date();
  const start = () => createDraftSaver({ initial: { ...server }, save, keep, now, delayMs: 500 });
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

test("without an answer nothing is lost, and it is sent again, each time later", async () => {
  const { server, tab, start } = setUp();
  server.isDown = true;
  const saver = start();
  saver.edit({ summary: "A" });
  expect(await saver.flush()).toBe(false);
  expect([saver.state(), tab.kept?.draft.summary]).toEqual(["unanswered", "A"]);
  await vi.advanceTimersByTimeAsync(2_000);
  server.isDown = false;
  await vi.advanceTimersByTimeAsync(3_900);
  expect(saver.state()).toBe("unanswered");
  await vi.advanceTimersByTimeAsync(100);
  expect([saver.state(), server.draft.summary, tab.kept]).toEqual(["saved", "A", null]);
});

test("a save whose answer alone was lost is no conflict, whatever was typed since", async () => {
  const { server, start } = setUp();
  server.isDown = true;
  const saver = start();
  saver.edit({ summary: "A" });
  await saver.flush();
  Object.assign(server, { draft: { ...empty, summary: "A" }, rowVersion: 2, isDown: false });
  saver.edit({ summary: "AB" });
  expect(await saver.flush()).toBe(true);
  expect(server).toMatchObject({ draft: { summary: "AB" }, rowVersion: 3 });
});

test("it is none after a reload either", async () => {
  const { server, start } = setUp();
  Object.assign(server, { draft: { ...empty, summary: "A" }, rowVersion: 2 });
  const saver = start();
  const sent = { ...empty, summary: "A" };
  saver.restore({ draft: { ...empty, summary: "AB" }, rowVersion: 1, sent });
  await vi.advanceTimersByTimeAsync(500);
  expect(server).toMatchObject({ draft: { summary: "AB" }, rowVersion: 3 });
});

test("what the server refuses waits for the reviewer", async () => {
  const { server, tab } = setUp();
  const saver = createDraftSaver({
    initial: { ...server },
    save: async () => ({ kind: "refused", failure: "offline" }),
    keep: (unsaved) => void (tab.kept = unsaved),
    now: () => new Date(),
    delayMs: 500,
  });
  saver.edit({ summary: "A" });
  await vi.advanceTimersByTimeAsync(120_000);
  expect([saver.state(), tab.kept?.draft.summary]).toEqual(["refused", "A"]);
});

test("when somebody else saved first both versions stay, and each field can be chosen", async () => {
  const { server, start } = setUp();
  const saver = start();
  Object.assign(server, { draft: { ...empty, summary: "Theirs" }, rowVersion: 2 });
  saver.edit({ summary: "Mine", rationale: "Mine" });
  expect(await saver.flush()).toBe(false);
  expect(saver.state()).toBe("conflict");
  expect(saver.theirs()?.draft.summary).toBe("Theirs");
  expect(saver.draft().summary).toBe("Mine");
  await saver.resolve({ ...saver.draft(), summary: "Theirs" });
  const chosen = { summary: "Theirs", rationale: "Mine" };
  expect(server).toMatchObject({ draft: chosen, rowVersion: 3 });
  expect([saver.state(), saver.theirs()]).toEqual(["saved", null]);
});

test("or theirs can win", async () => {
  const { server, tab, start } = setUp();
  const saver = start();
  Object.assign(server, { draft: { ...empty, summary: "Theirs" }, rowVersion: 2 });
  saver.edit({ summary: "Mine" });
  await saver.flush();
  await saver.resolve(saver.theirs()!.draft);
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
