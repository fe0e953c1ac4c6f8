import { Show } from "solid-js";
import { FailureNotice } from "../../forms/failure-notice.tsx";
import { useDesk } from "../desk-context.tsx";
import type { DraftSaver } from "./draft-saver.ts";

/** Whether the draft is saved; says so to screen readers too, without hurry. */
export function SaverStatus(props: { saver: DraftSaver }) {
  const { d } = useDesk();
  return (
    <>
      <p class="saver" role="status" data-state={props.saver.state()}>
        {d.review.saver[props.saver.state()]}
      </p>
      <Show when={props.saver.state() === "failed"}>
        <FailureNotice failure={props.saver.failure()} />
        <button type="button" class="button small" onClick={() => void props.saver.flush()}>
          {d.review.save_retry}
        </button>
      </Show>
    </>
  );
}
