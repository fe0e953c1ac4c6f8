import type { DeskReview } from "@claimledger/claims/desk/review";
import { createWrite } from "../../forms/create-write.ts";
import { FailureNotice } from "../../forms/failure-notice.tsx";
import { ifMatch } from "../../forms/row-version.ts";
import { useDesk } from "../desk-context.tsx";
import type { DraftSaver } from "./draft-saver.ts";
import { keepDraft } from "./kept-draft.ts";

type Props = { review: DeskReview; saver: DraftSaver; onDone: () => Promise<void> };

/** Gives up a review, after asking once more. */
export function DiscardForm(props: Props) {
  const { d, me } = useDesk();
  const discard = createWrite((api) =>
    api.POST("/v1/desk/reviews/{id}/discard", {
      params: { path: { id: props.review.id } },
      headers: ifMatch(Math.max(props.saver.rowVersion(), props.review.row_version)),
    }),
  );
  const run = async () => {
    props.saver.stop();
    if (!(await discard.run())) return;
    keepDraft({ userId: me.id, reviewId: props.review.id }, null);
    await props.onDone();
  };
  return (
    <details>
      <summary>{d.review.discard}</summary>
      <FailureNotice failure={discard.failure()} />
      <button
        type="button"
        class="button danger"
        disabled={discard.pending()}
        onClick={() => void run()}
      >
        {d.review.discard_confirm}
      </button>
    </details>
  );
}
