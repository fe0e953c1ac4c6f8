import { For, Show } from "solid-js";
import { toPath } from "../http/read-text.ts";
import { useLanguage } from "../language/language-context.tsx";
import { nameValue, type Choices } from "./choices.ts";
import type { SearchFilter } from "./read-filter.ts";

/** The filters in force, each a link that takes it off. */
export function ChosenFilters(props: { filter: SearchFilter; all: Choices[] }) {
  const site = useLanguage();
  const { t } = site;
  const chosen = () =>
    props.all.flatMap(({ name, label, choices }) => {
      const value = props.filter[name];
      if (!value) return [];
      const known = choices.find((choice) => choice.value === value);
      return [
        { name, words: t.search.chosen_value(label, known?.label ?? nameValue(name, value, site)) },
      ];
    });
  return (
    <Show when={chosen().length}>
      <ul class="chosen" aria-label={t.search.chosen}>
        <For each={chosen()}>
          {({ name, words }) => (
            <li>
              <a
                href={toPath("/search", { ...props.filter, [name]: undefined })}
                aria-label={t.search.take_off(words)}
              >
                {words} <span aria-hidden="true">×</span>
              </a>
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}
