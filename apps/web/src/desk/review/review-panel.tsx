import type { DeskClaim } from "@claimledger/claims/desk/claim";
import { isOpen } from "@claimledger/claims/review/review";
import type { ReviewDraft } from "@claimledger/claims/review/verdict";
import { Show } from "solid-js";
import { OpenReview } from "./open-review.tsx";
import { StartReview } from "./start-review.tsx";
import { VersionList } from "./version-list.tsx";

/** The claim's open review, or a way to start one; and the versions submitted so far. */
export function ReviewPanel(props: {
  claim: DeskClaim;
  onDraft: (draft: ReviewDraft | null) => void;
}) {
  const open = () => props.claim.reviews.find(isOpen);
  return (
    <>
      <Show when={open()?.id} keyed fallback={<StartReview claim={props.claim} />}>
        {(id) => (
          <Show when={props.claim.reviews.find((review) => review.id === id)}>
            {(review) => (
              <OpenReview review={review()} claim={props.claim} onDraft={props.onDraft} />
            )}
          </Show>
        )}
      </Show>
      <VersionList claim={props.claim} />
    </>
  );
}
