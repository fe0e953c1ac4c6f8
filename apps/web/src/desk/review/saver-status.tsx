import { Show } from "solid-js";
import { FailureNotice } from "../../forms/failure-notice.tsx";
import { useLanguage } from "../../language/language-context.tsx";
import { useDesk } from "../desk-context.tsx";
import type { DraftSaver } from "./draft-saver.ts";

/** Whether the draft is saved, and when; says so to screen readers too, without hurry. */
export function SaverStatus(props: { saver: DraftSaver }) {
  const { d } = useDesk();
  const { format } = useLanguage();
  const words = () => {
    const state = props.saver.state();
    const at = props.saver.savedAt();
    return state === "saved" && at ? d.saver.saved_at(format.clock(at)) : d.saver.states[state];
  };
  return (
    <>
      <p class="saver" role="status" data-state={props.saver.state()}>
        {words()}
        <Show when={props.saver.state() === "unanswered" || props.saver.state() === "refused"}>
          {" "}
          <button type="button" class="button small" onClick={() => void props.saver.flush()}>
            {d.saver.retry}
          </button>
        </Show>
        <Show when={props.saver.state() === "conflict"}>
          {" "}
          <button type="button" class="button small" onClick={showConflict}>
            {d.conflict.compare}
          </button>
        </Show>
      </p>
      <Show when={props.saver.state() === "refused"}>
        <FailureNotice failure={props.saver.failure()} />
      </Show>
    </>
  );
}

/** Whoever types is not led away from it: they go there when they are ready. */
function showConflict(): void {
  document.getElementById("conflict")?.focus();
}
