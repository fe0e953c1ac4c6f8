import { createUniqueId, onMount } from "solid-js";
import { useLanguage } from "../language/language-context.tsx";

type Props = {
  /** What will happen. */
  consequence: string;
  confirm: string;
  pending: boolean;
  onConfirm: () => void;
  onCancel: () => void;
};

/** Asks once more, in place, before something that cannot be taken back. */
export function ConfirmStep(props: Props) {
  const { t } = useLanguage();
  const id = createUniqueId();
  return (
    <div class="notice" role="group" aria-labelledby={id} tabindex="-1" ref={showOnMount}>
      <p id={id}>{props.consequence}</p>
      <p class="actions">
        <button
          type="button"
          class="button small danger"
          disabled={props.pending}
          onClick={() => props.onConfirm()}
        >
          {props.confirm}
        </button>
        <button
          type="button"
          class="button small"
          disabled={props.pending}
          onClick={() => props.onCancel()}
        >
          {t.problem.cancel}
        </button>
      </p>
    </div>
  );
}

/** Leads the reader there; all of it has to be in view, its buttons too. */
function showOnMount(element: HTMLElement): void {
  onMount(() => {
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: "nearest" });
  });
}
