import { describeFinding } from "@claimledger/claims/analysis/describe-finding";
import type { Finding } from "@claimledger/claims/analysis/finding";
import { For, Show } from "solid-js";
import { useLanguage } from "../../language/language-context.tsx";
import { useDesk } from "../desk-context.tsx";
import { useTextPlaces } from "./text-places.tsx";

/** What in the article does not fit together, each note tied to both of its places. */
export function FindingNotes(props: { findings: Finding[] }) {
  const { d } = useDesk();
  const { language } = useLanguage();
  const places = useTextPlaces();
  return (
    <Show when={props.findings.length > 0}>
      <section aria-labelledby="findings" class="findings">
        <h2 id="findings">{d.text.findings(props.findings.length)}</h2>
        <p class="quiet">{d.text.findings_hint}</p>
        <ul class="plain-list">
          <For each={props.findings}>
            {(finding) => (
              <li
                class="note"
                onPointerEnter={() => places.point(finding.places)}
                onPointerLeave={() => places.point([])}
              >
                <p>{describeFinding(finding, language)}</p>
                <p class="quiet">{d.text.found_by[finding.kind]}</p>
                <p class="actions">
                  <For each={finding.places}>
                    {(place) => (
                      <button
                        type="button"
                        class="button small"
                        onFocus={() => places.point(finding.places)}
                        onBlur={() => places.point([])}
                        onClick={() => places.reveal(place)}
                      >
                        {d.text.show_place(shorten(place.text))}
                      </button>
                    )}
                  </For>
                </p>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}

const longestShown = 28;

function shorten(text: string): string {
  const letters = Array.from(text);
  return letters.length > longestShown ? `${letters.slice(0, longestShown).join("")}…` : text;
}
