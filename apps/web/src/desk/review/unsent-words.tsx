import type { DeskClaim } from "@claimledger/claims/desk/claim";
import type { DeskReview } from "@claimledger/claims/desk/review";
import { createSignal, onMount, Show } from "solid-js";
import { createAttempt } from "../../forms/create-attempt.ts";
import { createWrite } from "../../forms/create-write.ts";
import { FailureNotice } from "../../forms/failure-notice.tsx";
import { useLanguage } from "../../language/language-context.tsx";
import { useDesk } from "../desk-context.tsx";
import { refreshClaim } from "../refresh-claim.ts";
import type { VersionedDraft } from "./draft-saver.ts";
import { DraftView } from "./draft-view.tsx";
import { findKeptDraft, keepDraft } from "./kept-draft.ts";
import { showReview } from "./show-review.ts";

/**
 * What was written in a published review after the version that is public: saved, or kept on this
 * device since it could not be. A correction may begin with it, so that nothing is lost.
 */
export function UnsentWords(props: { claim: DeskClaim }) {
  const published = () =>
    props.claim.status === "published" || props.claim.status === "corrected"
      ? props.claim.reviews.findLast(isPublishedVerdict)
      : undefined;
  return (
    <Show when={published()?.id} keyed>
      {(_id) => <UnsentOf claim={props.claim} review={published()!} />}
    </Show>
  );
}

function isPublishedVerdict({ status, purpose }: DeskReview): boolean {
  return status === "published" && purpose !== "retraction";
}

function UnsentOf(props: { claim: DeskClaim; review: DeskReview }) {
  const { d, me } = useDesk();
  const { format } = useLanguage();
  const { id } = props.review;
  const [kept, setKept] = createSignal<VersionedDraft | null>(null);
  onMount(() => setKept(findKeptDraft({ userId: me.id, reviewId: id })));
  const version = () => props.review.versions.findLast(({ published_at }) => published_at !== null);
  const attempt = createAttempt();
  const start = createWrite((api, body: { purpose: "correction"; from?: "unsubmitted" }) =>
    api.POST("/v1/desk/claims/{id}/reviews", {
      params: {
        path: { id: props.claim.id },
        header: { "idempotency-key": attempt.keyFor(body) },
      },
      body,
    }),
  );

  async function run(): Promise<void> {
    const isSaved = props.review.has_unsubmitted_changes;
    const made = await start.run({
      purpose: "correction",
      ...(isSaved && { from: "unsubmitted" as const }),
    });
    if (!made) return;
    attempt.finish();
    moveKept(made.data as DeskReview);
    await refreshClaim(props.claim);
    queueMicrotask(showReview);
  }

  /** What waits on this device goes on under the new review, which takes it up as it opens. */
  function moveKept(review: DeskReview): void {
    const words = kept();
    if (!words) return;
    const { correction_kind, correction_note } = review.draft;
    const draft = { ...words.draft, correction_kind, correction_note };
    keepDraft({ userId: me.id, reviewId: review.id }, { draft, rowVersion: review.row_version });
    forget();
  }

  function forget(): void {
    keepDraft({ userId: me.id, reviewId: id }, null);
    setKept(null);
  }

  return (
    <Show when={kept() ?? (props.review.has_unsubmitted_changes || null)}>
      <div class="note" role="status">
        <Show when={version()}>
          {(known) => (
            <p>
              {d.review.unsent.published(
                (known().published_by ?? known().approved_by)?.name ?? null,
                format.time(known().published_at ?? ""),
              )}
            </p>
          )}
        </Show>
        <p>
          {kept()
            ? d.review.unsent.kept
            : d.review.unsent.saved(format.list(props.review.changed_by.map(({ name }) => name)))}
        </p>
        <details>
          <summary>{d.review.unsent.show}</summary>
          <DraftView
            draft={kept()?.draft ?? props.review.draft}
            purpose={props.review.purpose}
            lang={props.claim.language}
          />
        </details>
        <FailureNotice failure={start.failure()} />
        <p class="actions">
          <button
            type="button"
            class="button primary"
            disabled={start.pending()}
            onClick={() => void run()}
          >
            {d.review.unsent.start}
          </button>
          <Show when={kept()}>
            <button type="button" class="button small danger" onClick={forget}>
              {d.review.unsent.forget}
            </button>
          </Show>
        </p>
      </div>
    </Show>
  );
}
