import { For } from "solid-js";
import { isServer } from "solid-js/web";
import { toKeyNames } from "./commands.ts";

const isMac = !isServer && navigator.platform.startsWith("Mac");

/** A command's keys, as they stand on the keyboard. */
export function KeyNames(props: { keys: string }) {
  return (
    <span class="keys">
      <For each={toKeyNames(props.keys, isMac)}>{(name) => <kbd>{name}</kbd>}</For>
    </span>
  );
}
