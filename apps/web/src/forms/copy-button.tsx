import { createSignal, onCleanup } from "solid-js";

const shownMs = 2_000;

type Props = { text: string; label: string; done: string };

/** Puts a text on the clipboard and says so; where a browser has none, the text can be selected. */
export function CopyButton(props: Props) {
  const [isDone, setDone] = createSignal(false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(timer));
  const copy = async () => {
    await navigator.clipboard.writeText(props.text);
    setDone(true);
    clearTimeout(timer);
    timer = setTimeout(() => setDone(false), shownMs);
  };
  return (
    <button type="button" class="button small" onClick={() => void copy()}>
      <span aria-live="polite">{isDone() ? props.done : props.label}</span>
    </button>
  );
}
