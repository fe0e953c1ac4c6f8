import type { DeskReview } from "@claimledger/claims/desk/review";
import { Match, Switch, type ParentProps } from "solid-js";
import { useDesk } from "../desk-context.tsx";
import { showReview } from "./show-review.ts";

/** Above the claim: what its open review wants of this person. */
export function ReviewHint(props: { review: DeskReview; isWriter: boolean }) {
  const { d } = useDesk();
  const isReturned = () => props.review.status === "draft" && props.review.return_note;
  return (
    <Switch>
      <Match when={props.isWriter && isReturned()}>
        <Hint>
          <strong>{d.review.returned}</strong> {props.review.return_note}
        </Hint>
      </Match>
      <Match when={props.review.can.approve === null}>
        <Hint>
          <strong>{d.review.waits}</strong> {d.review.take_part_hint}
        </Hint>
      </Match>
      <Match when={!props.isWriter}>
        <Hint>{d.review.take_part_hint}</Hint>
      </Match>
    </Switch>
  );
}

function Hint(props: ParentProps) {
  const { d } = useDesk();
  return (
    <p class="note">
      {props.children}{" "}
      <button type="button" class="link" onClick={showReview}>
        {d.review.go_to}
      </button>
    </p>
  );
}
