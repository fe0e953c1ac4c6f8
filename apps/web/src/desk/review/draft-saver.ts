import type { ReviewDraft, SubmittedReview } from "@claimledger/claims/review/verdict";
import { createSignal } from "solid-js";
import type { WriteFailure } from "../../forms/create-write.ts";

/** A draft with the row version that it was made from. */
export type VersionedDraft = {
  draft: ReviewDraft;
  rowVersion: number;
  /** What was sent last without an answer: the server may have it already. */
  sent?: ReviewDraft;
};

/** A draft, or what was submitted of one. */
type DraftContent = ReviewDraft | SubmittedReview;

export type SaveOutcome =
  | { kind: "saved"; rowVersion: number }
  | { kind: "stale"; theirs: VersionedDraft }
  | { kind: "unanswered"; failure: WriteFailure }
  | { kind: "refused"; failure: WriteFailure };

/** `unanswered` is tried again by itself, `refused` and `conflict` wait for the reviewer. */
export type SaverState = "saved" | "dirty" | "saving" | "unanswered" | "refused" | "conflict";

type Options = {
  initial: VersionedDraft;
  save: (draft: VersionedDraft) => Promise<SaveOutcome>;
  /** Keeps what is not saved yet where a reload finds it; null when all is saved. */
  keep: (unsaved: VersionedDraft | null) => void;
  now: () => Date;
  delayMs: number;
};

export type DraftSaver = ReturnType<typeof createDraftSaver>;

const firstRetryMs = 2_000;
const lastRetryMs = 60_000;

/**
 * Saves a draft while it is typed: a moment after the last change, one save at a time. What is typed
 * stays kept until the server has it; without an answer it is sent again, each time a little later;
 * when somebody else saved first, both versions stay.
 */
export function createDraftSaver({ initial, save, keep, now, delayMs }: Options) {
  const [draft, setDraft] = createSignal(initial.draft);
  const [rowVersion, setRowVersion] = createSignal(initial.rowVersion);
  const [state, setState] = createSignal<SaverState>("saved");
  const [savedAt, setSavedAt] = createSignal<Date | null>(null);
  const [theirs, setTheirs] = createSignal<VersionedDraft | null>(null);
  const [failure, setFailure] = createSignal<WriteFailure | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<boolean> | undefined;
  let sent: ReviewDraft | undefined;
  let failures = 0;

  const keepDraft = () => keep({ draft: draft(), rowVersion: rowVersion(), ...(sent && { sent }) });

  function edit(change: Partial<ReviewDraft>): void {
    setDraft({ ...draft(), ...change });
    keepDraft();
    if (state() === "conflict") return;
    if (state() === "unanswered") return;
    if (state() !== "saving") setState("dirty");
    saveIn(delayMs);
  }

  function saveIn(ms: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), ms);
  }

  /** Saves now what is not saved yet; true when the server has everything. */
  async function flush(): Promise<boolean> {
    clearTimeout(timer);
    if (running) await running;
    if (state() === "saved") return true;
    if (state() === "conflict") return false;
    running = saveOnce();
    const isSaved = await running;
    running = undefined;
    return isSaved ? state() === "saved" || flush() : false;
  }

  async function saveOnce(): Promise<boolean> {
    const sending = draft();
    setState("saving");
    setFailure(null);
    const outcome = await save({ draft: sending, rowVersion: rowVersion() });
    if (outcome.kind === "saved") return finish(sending, outcome.rowVersion);
    if (outcome.kind === "stale") return meet(outcome.theirs);
    setFailure(outcome.failure);
    setState(outcome.kind);
    if (outcome.kind === "unanswered") tryAgain(sending);
    return false;
  }

  function tryAgain(unanswered: ReviewDraft): void {
    sent = unanswered;
    keepDraft();
    saveIn(Math.min(firstRetryMs * 2 ** failures, lastRetryMs));
    failures += 1;
  }

  function finish(saved: ReviewDraft, version: number): boolean {
    setRowVersion(version);
    setSavedAt(now());
    sent = undefined;
    failures = 0;
    const isAll = draft() === saved;
    setState(isAll ? "saved" : "dirty");
    if (isAll) keep(null);
    else keepDraft();
    return true;
  }

  /** Somebody saved first: oneself, perhaps, where only the answer was lost. */
  function meet(other: VersionedDraft): boolean {
    if (isSameDraft(other.draft, draft())) return finish(draft(), other.rowVersion);
    if (sent && isSameDraft(other.draft, sent)) return finish(sent, other.rowVersion);
    setTheirs(other);
    setState("conflict");
    return false;
  }

  /** Takes up what was kept on this device since it could not be saved. */
  function restore(kept: VersionedDraft): void {
    if (isSameDraft(kept.draft, draft())) return keep(null);
    const server = { draft: draft(), rowVersion: rowVersion() };
    sent = kept.sent;
    setDraft(kept.draft);
    if (kept.rowVersion !== server.rowVersion && !meet(server)) return;
    edit({});
  }

  /** Follows the server, when nothing of one's own is unsaved. */
  function adopt(server: VersionedDraft): void {
    if (state() !== "saved" || server.rowVersion <= rowVersion()) return;
    setRowVersion(server.rowVersion);
    if (!isSameDraft(server.draft, draft())) setDraft(server.draft);
  }

  /** Goes on with what was chosen of both versions. */
  async function resolve(chosen: ReviewDraft): Promise<void> {
    const other = theirs();
    if (!other) return;
    setDraft(chosen);
    setRowVersion(other.rowVersion);
    setTheirs(null);
    if (isSameDraft(chosen, other.draft)) return void finish(chosen, other.rowVersion);
    setState("dirty");
    keepDraft();
    await flush();
  }

  const stop = () => clearTimeout(timer);
  const read = { draft, rowVersion, state, savedAt, theirs, failure };
  return { ...read, edit, flush, restore, adopt, resolve, stop };
}

/** Whether two drafts say the same; white space at the ends does not count, as the API drops it. */
export function isSameDraft(a: DraftContent, b: DraftContent): boolean {
  return draftFields.every((field) => isSameField(a, b, field));
}

export const draftFields = [
  "verdict",
  "summary",
  "rationale",
  "conflict_of_interest",
  "correction_kind",
  "correction_note",
] as const satisfies (keyof ReviewDraft)[];

export type DraftField = (typeof draftFields)[number];

/** Whether one field of two drafts says the same. */
export function isSameField(a: DraftContent, b: DraftContent, field: DraftField): boolean {
  return toComparable(a[field]) === toComparable(b[field]);
}

function toComparable(value: DraftContent[DraftField]): string {
  if (typeof value === "string") return value.trim();
  if (value === null) return "";
  return JSON.stringify([value.has_conflict, value.statement.trim()]);
}
