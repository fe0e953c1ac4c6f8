import type { DeskReview } from "@claimledger/claims/desk/review";
import { Show } from "solid-js";
import { useLanguage } from "../../language/language-context.tsx";
import { useDesk } from "../desk-context.tsx";

/** Says that the draft has moved on since it was submitted: to who may submit it, or to the approver. */
export function ChangeNotice(props: { review: DeskReview; canSubmit: boolean }) {
  const { d } = useDesk();
  const { format } = useLanguage();
  const names = () => format.list(props.review.changed_by.map(({ name }) => name));
  const words = () => {
    const { status, can, has_unsubmitted_changes } = props.review;
    if (status === "draft") return null;
    if (props.canSubmit) return d.review.changed_since.author;
    if (!has_unsubmitted_changes) return null;
    if (can.approve === null) return d.review.changed_since.approve(names());
    return can.publish === null ? d.review.changed_since.publish(names()) : null;
  };
  return (
    <div role="status">
      <Show when={words()}>{(text) => <p class="notice">{text()}</p>}</Show>
    </div>
  );
}
