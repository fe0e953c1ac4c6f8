import type { DeskReview } from "@claimledger/claims/desk/review";
import { createWrite } from "../../forms/create-write.ts";
import { FailureNotice } from "../../forms/failure-notice.tsx";
import { ifMatch } from "../../forms/row-version.ts";
import { useDesk } from "../desk-context.tsx";
import { useNotices } from "../notices/notices.tsx";
import { createTakeUp } from "./create-take-up.ts";
import type { DraftSaver } from "./draft-saver.ts";
import { keepDraft } from "./kept-draft.ts";

type Props = { review: DeskReview; saver: DraftSaver; onDone: () => Promise<void> };

/** Gives up a review, with what is typed saved in it, so that it can be taken up again. */
export function DiscardButton(props: Props) {
  const { d, me } = useDesk();
  const { notify } = useNotices();
  const { onDone } = props;
  const discard = createWrite((api) =>
    api.POST("/v1/desk/reviews/{id}/discard", {
      params: { path: { id: props.review.id } },
      headers: ifMatch(Math.max(props.saver.rowVersion(), props.review.row_version)),
    }),
  );
  const takeUp = createTakeUp(onDone);
  const run = async () => {
    await props.saver.flush();
    props.saver.stop();
    const result = await discard.run();
    if (!result) return;
    const discarded = result.data as DeskReview;
    keepDraft({ userId: me.id, reviewId: discarded.id }, null);
    await onDone();
    notify({ words: d.review.discarded, undo: () => takeUp.run(discarded) });
  };
  return (
    <>
      <FailureNotice failure={discard.failure()} />
      <button
        type="button"
        class="button small danger"
        disabled={discard.pending()}
        onClick={() => void run()}
      >
        {d.review.discard}
      </button>
    </>
  );
}
