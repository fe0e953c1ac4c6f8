import { mostFacetCount } from "@claimledger/claims/publish/claim-page";
import { For, Show } from "solid-js";
import { toPath } from "../http/read-text.ts";
import { useLanguage } from "../language/language-context.tsx";
import type { Choice, Choices } from "./choices.ts";
import type { SearchFilter } from "./read-filter.ts";

type Props = { filter: SearchFilter; all: Choices[]; isPartial: boolean };

/** What the results can be narrowed down to, each a link with how many claims it leaves. */
export function FacetList(props: Props) {
  const { t } = useLanguage();
  const open = () =>
    props.all.filter(({ name, choices }) => !props.filter[name] && choices.length > 1);
  return (
    <Show when={open().length}>
      <nav class="facets" aria-label={t.search.filters}>
        <For each={open()}>
          {({ name, label, choices }) => (
            <details open={name === "verdict" || name === "status"}>
              <summary>{label}</summary>
              <ul class="plain-list">
                <For each={choices}>
                  {(choice) => (
                    <li>
                      <a href={toPath("/search", { ...props.filter, [name]: choice.value })}>
                        {choice.label}
                      </a>{" "}
                      <FacetCount choice={choice} isPartial={props.isPartial} />
                    </li>
                  )}
                </For>
              </ul>
            </details>
          )}
        </For>
      </nav>
    </Show>
  );
}

function FacetCount(props: { choice: Choice; isPartial: boolean }) {
  const { format } = useLanguage();
  const isMore = props.isPartial || props.choice.count >= mostFacetCount;
  return (
    <span class="facet-count">
      {format.number(props.choice.count)}
      {isMore ? "+" : ""}
    </span>
  );
}
