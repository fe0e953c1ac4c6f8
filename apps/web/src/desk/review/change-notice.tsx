import type { DeskReview } from "@claimledger/claims/desk/review";
import { Show } from "solid-js";
import { useDesk } from "../desk-context.tsx";

/** Says that the draft has moved on since it was submitted: to who may submit it, or to the approver. */
export function ChangeNotice(props: { review: DeskReview; canSubmit: boolean }) {
  const { d } = useDesk();
  const words = () => {
    const { status, can, has_unsubmitted_changes } = props.review;
    if (status === "draft") return null;
    if (props.canSubmit) return d.review.changed_since.author;
    if (!has_unsubmitted_changes) return null;
    if (can.approve === null) return d.review.changed_since.approve;
    return can.publish === null ? d.review.changed_since.publish : null;
  };
  return (
    <div role="status">
      <Show when={words()}>{(text) => <p class="notice">{text()}</p>}</Show>
    </div>
  );
}
