import { For } from "solid-js";
import { tellEarlyChoice } from "../../forms/early-input.ts";
import { useDesk } from "../desk-context.tsx";
import type { ImportWay } from "./import-input.ts";

const ways = ["text", "file", "url"] as const;

/** Where the article comes from. */
export function WayChoice(props: { way: ImportWay; onChange: (way: ImportWay) => void }) {
  const { d } = useDesk();
  const labels = { text: d.import.from_text, file: d.import.from_file, url: d.import.from_url };
  return (
    <fieldset class="choices">
      <legend class="label">{d.import.how}</legend>
      <For each={ways}>
        {(way) => (
          <label>
            <input
              ref={tellEarlyChoice}
              type="radio"
              name="way"
              value={way}
              checked={props.way === way}
              onChange={() => props.onChange(way)}
            />{" "}
            {labels[way]}
          </label>
        )}
      </For>
    </fieldset>
  );
}
