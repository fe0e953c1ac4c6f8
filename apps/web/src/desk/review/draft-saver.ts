import type { ReviewDraft, SubmittedReview } from "@claimledger/claims/review/verdict";
import { createSignal } from "solid-js";
import type { WriteFailure } from "../../forms/create-write.ts";

/** A draft with the row version that it was made from. */
export type VersionedDraft = { draft: ReviewDraft; rowVersion: number };

/** A draft, or what was submitted of one. */
type DraftContent = ReviewDraft | SubmittedReview;

export type SaveOutcome =
  | { kind: "saved"; rowVersion: number }
  | { kind: "stale"; theirs: VersionedDraft }
  | { kind: "failed"; failure: WriteFailure };

export type SaverState = "saved" | "dirty" | "saving" | "failed" | "conflict";

type Options = {
  initial: VersionedDraft;
  save: (draft: VersionedDraft) => Promise<SaveOutcome>;
  /** Keeps what is not saved yet where a reload finds it; null when all is saved. */
  keep: (unsaved: VersionedDraft | null) => void;
  delayMs: number;
};

export type DraftSaver = ReturnType<typeof createDraftSaver>;

/**
 * Saves a draft while it is typed: a moment after the last change, one save at a time. What is typed
 * stays kept until the server has it; when somebody else saved first, both versions stay.
 */
export function createDraftSaver({ initial, save, keep, delayMs }: Options) {
  const [draft, setDraft] = createSignal(initial.draft);
  const [rowVersion, setRowVersion] = createSignal(initial.rowVersion);
  const [state, setState] = createSignal<SaverState>("saved");
  const [theirs, setTheirs] = createSignal<VersionedDraft | null>(null);
  const [failure, setFailure] = createSignal<WriteFailure | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<boolean> | undefined;

  function edit(change: Partial<ReviewDraft>): void {
    setDraft({ ...draft(), ...change });
    keep({ draft: draft(), rowVersion: rowVersion() });
    if (state() === "conflict") return;
    if (state() !== "saving") setState("dirty");
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), delayMs);
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
    const sent = draft();
    setState("saving");
    setFailure(null);
    const outcome = await save({ draft: sent, rowVersion: rowVersion() });
    if (outcome.kind === "saved") return finish(sent, outcome.rowVersion);
    if (outcome.kind === "stale") return meet(outcome.theirs);
    setFailure(outcome.failure);
    setState("failed");
    return false;
  }

  function finish(sent: ReviewDraft, version: number): boolean {
    setRowVersion(version);
    const isAll = draft() === sent;
    setState(isAll ? "saved" : "dirty");
    keep(isAll ? null : { draft: draft(), rowVersion: version });
    return true;
  }

  function meet(other: VersionedDraft): boolean {
    if (isSameDraft(other.draft, draft())) return finish(draft(), other.rowVersion);
    setTheirs(other);
    setState("conflict");
    return false;
  }

  /** Takes up what an earlier visit of this tab could not save. */
  function restore(kept: VersionedDraft): void {
    if (isSameDraft(kept.draft, draft())) return keep(null);
    const server = { draft: draft(), rowVersion: rowVersion() };
    setDraft(kept.draft);
    if (kept.rowVersion !== server.rowVersion) return void meet(server);
    edit({});
  }

  /** Follows the server, when nothing of one's own is unsaved. */
  function adopt(server: VersionedDraft): void {
    if (state() !== "saved" || server.rowVersion <= rowVersion()) return;
    setRowVersion(server.rowVersion);
    if (!isSameDraft(server.draft, draft())) setDraft(server.draft);
  }

  async function keepMine(): Promise<void> {
    setRowVersion(theirs()?.rowVersion ?? rowVersion());
    setTheirs(null);
    setState("dirty");
    await flush();
  }

  function keepTheirs(): void {
    const other = theirs();
    if (!other) return;
    setDraft(other.draft);
    setTheirs(null);
    finish(other.draft, other.rowVersion);
  }

  const stop = () => clearTimeout(timer);
  const read = { draft, rowVersion, state, theirs, failure };
  return { ...read, edit, flush, restore, adopt, keepMine, keepTheirs, stop };
}

/** Whether two drafts say the same; white space at the ends does not count, as the API drops it. */
export function isSameDraft(a: DraftContent, b: DraftContent): boolean {
  return toComparable(a) === toComparable(b);
}

function toComparable(draft: DraftContent): string {
  const conflict = draft.conflict_of_interest;
  return JSON.stringify([
    draft.verdict,
    draft.summary.trim(),
    draft.rationale.trim(),
    conflict && [conflict.has_conflict, conflict.statement.trim()],
    draft.correction_kind,
    draft.correction_note.trim(),
  ]);
}
