import { For } from "solid-js";
import { useLanguage } from "../language/language-context.tsx";
import { statuses } from "../search/read-filter.ts";

/** Explains the marks: each status in its own style. */
export function MarkLegend() {
  const { t } = useLanguage();
  return (
    <details class="legend">
      <summary>{t.articles.legend}</summary>
      <p>{t.articles.text_hint}</p>
      <ul>
        <For each={statuses}>
          {(status) => (
            <li>
              <mark data-status={status} data-depth="1">
                {t.status[status]}
              </mark>
            </li>
          )}
        </For>
      </ul>
    </details>
  );
}
