import { For } from "solid-js";

const hashName = /(SHA-256(?: [0-9a-f]+)?)/u;

/** A text in which the name of the hash, and the digits behind it, are not parted at a line's end. */
export function KeepWhole(props: { text: string }) {
  return (
    <For each={props.text.split(hashName)}>
      {(part) => (hashName.test(part) ? <span class="whole">{part}</span> : part)}
    </For>
  );
}
