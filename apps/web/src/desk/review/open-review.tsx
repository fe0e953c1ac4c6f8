import type { DeskClaim } from "@claimledger/claims/desk/claim";
import type { DeskReview } from "@claimledger/claims/desk/review";
import type { ReviewDraft } from "@claimledger/claims/review/verdict";
import { revalidate } from "@solidjs/router";
import { unwrap as plain } from "solid-js/store";
import { createEffect, createSignal, onCleanup, onMount, Show } from "solid-js";
import { getDeskClaim } from "../../api/desk.ts";
import { useLanguage } from "../../language/language-context.tsx";
import { useDesk } from "../desk-context.tsx";
import { DraftConflict } from "./draft-conflict.tsx";
import { DraftForm } from "./draft-form.tsx";
import { createDraftSaver, isSameDraft } from "./draft-saver.ts";
import { DraftView } from "./draft-view.tsx";
import { findKeptDraft, keepDraft } from "./kept-draft.ts";
import { MissingList } from "./missing-list.tsx";
import { ReviewActions } from "./review-actions.tsx";
import { saveDraft } from "./save-draft.ts";
import { SaverStatus } from "./saver-status.tsx";
import { VersionContent } from "./version-content.tsx";

const delayMs = 800;

type Props = {
  review: DeskReview;
  claim: DeskClaim;
  /** Follows what is written, for the preview; null where this person only reads. */
  onDraft: (draft: ReviewDraft | null) => void;
};

/** An open review: its draft, saved while typed, and the acts that lead to publication. */
export function OpenReview(props: Props) {
  const { d, me } = useDesk();
  const { id } = props.review;
  const key = { userId: me.id, reviewId: id };
  const [takesPart, setTakesPart] = createSignal(false);
  const isWriter = () => props.review.writers.some((one) => one.id === me.id) || takesPart();
  const server = () => ({
    draft: structuredClone(plain(props.review.draft)),
    rowVersion: props.review.row_version,
  });
  const saver = createDraftSaver({
    initial: server(),
    save: (draft) => saveDraft(id, draft),
    keep: (unsaved) => keepDraft(key, unsaved),
    now: () => new Date(),
    delayMs,
  });
  const isReading = () => !isWriter() || props.review.can.edit_draft !== null;
  const hasChanges = () => hasUnsubmittedChanges(props.review, saver.draft());
  createEffect(() => saver.adopt(server()));
  // Somebody was first: saved, returned or published it. The page has to say which.
  createEffect(() => {
    if (saver.state() === "conflict" || saver.state() === "refused")
      void revalidate(getDeskClaim.keyFor(props.claim.id));
  });
  createEffect(() => props.onDraft(isReading() ? null : saver.draft()));
  onCleanup(() => props.onDraft(null));
  onMount(() => {
    const kept = findKeptDraft(key);
    if (kept) saver.restore(kept);
    // The page may have been rendered while the last save before a reload was under way.
    void revalidate(getDeskClaim.keyFor(props.claim.id));
    const retry = () => void saver.flush();
    window.addEventListener("online", retry);
    onCleanup(() => window.removeEventListener("online", retry));
  });
  onCleanup(saver.stop);

  return (
    <section aria-labelledby="review" class="card">
      <ReviewTitle review={props.review} />
      <Show when={props.review.return_note}>
        {(note) => (
          <p class="note">
            <strong>{d.review.returned}</strong> {note()}
          </p>
        )}
      </Show>
      <Show
        when={!isReading()}
        fallback={<ReadOnly {...props} onTakePart={() => setTakesPart(true)} />}
      >
        <DraftConflict saver={saver} purpose={props.review.purpose} lang={props.claim.language} />
        <DraftForm
          draft={saver.draft()}
          purpose={props.review.purpose}
          publishedVerdict={props.claim.verdict}
          lang={props.claim.language}
          onEdit={saver.edit}
        />
        <SaverStatus saver={saver} />
        <Show when={hasChanges()}>
          <MissingList draft={saver.draft()} {...props} />
        </Show>
      </Show>
      <ReviewActions {...props} saver={saver} isWriter={isWriter()} hasChanges={hasChanges()} />
    </section>
  );
}

/**
 * A draft that was submitted as it stands, with its sources, need not be submitted again. Looks at
 * what is typed too, as the review's own answer is from before.
 */
function hasUnsubmittedChanges(review: DeskReview, draft: ReviewDraft): boolean {
  if (review.status === "draft" || review.has_unsubmitted_changes) return true;
  return !isSameDraft(review.draft, draft);
}

function ReviewTitle(props: { review: DeskReview }) {
  const { d } = useDesk();
  const { format } = useLanguage();
  const names = () => format.list(props.review.writers.map(({ name }) => name));
  return (
    <div class="title-line">
      <h2 id="review" tabindex="-1">
        {d.review.purpose[props.review.purpose]} <span class="quiet">{d.review.by(names())}</span>
      </h2>
      <span class="tag">{d.review.status[props.review.status]}</span>
    </div>
  );
}

function ReadOnly(props: Props & { onTakePart: () => void }) {
  const { d } = useDesk();
  const submitted = () =>
    props.review.status === "draft" ? undefined : props.review.versions.at(-1)?.number;
  return (
    <>
      <p class="quiet">{submitted() ? d.review.read_submitted : d.review.read_only}</p>
      <Show
        when={submitted()}
        keyed
        fallback={
          <DraftView
            draft={props.review.draft}
            purpose={props.review.purpose}
            lang={props.claim.language}
          />
        }
      >
        {(number) => (
          <VersionContent review={props.review} number={number} lang={props.claim.language} />
        )}
      </Show>
      <Show when={props.review.can.edit_draft === null}>
        <p class="actions">
          <button type="button" class="button small" onClick={() => props.onTakePart()}>
            {d.review.take_part}
          </button>
        </p>
      </Show>
    </>
  );
}
