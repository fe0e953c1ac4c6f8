import { For, Show } from "solid-js";

/** Sets things of one line apart. A line neither ends nor begins with it (`styles/base.css`). */
export function Dot() {
  return <span class="dot"> </span>;
}

/** Those parts of one line of facts that there are, set apart by dots. */
export function Dotted(props: { parts: (string | null | undefined)[] }) {
  return (
    <For each={props.parts.filter((part) => !!part)}>
      {(part, at) => (
        <>
          <Show when={at() > 0}>
            <Dot />
          </Show>
          {part}
        </>
      )}
    </For>
  );
}
