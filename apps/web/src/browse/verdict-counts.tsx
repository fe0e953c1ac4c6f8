import { mostCounted, type VerdictCount } from "@claimledger/claims/publish/browse";
import { For, Show } from "solid-js";
import { VerdictBadge } from "../claim/verdict-badge.tsx";
import { toPath } from "../http/read-text.ts";
import { useLanguage } from "../language/language-context.tsx";

type Counted = { claims_count: number; verdicts: VerdictCount[] };
type Props = {
  counted: Counted;
  filter: { claimant?: string; publisher?: string; topic?: string };
};

/** How the claims of somebody, or about something, were judged: each verdict leads to its claims. */
export function VerdictCounts(props: Props) {
  const { t, format } = useLanguage();
  return (
    <Show
      when={props.counted.verdicts.length}
      fallback={<p class="quiet">{t.browse.none_checked}</p>}
    >
      <ul class="verdict-counts">
        <For each={props.counted.verdicts}>
          {({ verdict, count }) => (
            <li>
              <a href={toPath("/search", { ...props.filter, verdict })}>
                <VerdictBadge verdict={verdict} /> {format.number(count)}
              </a>
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}

/** How many claims there are, as far as they were counted. */
export function ClaimsCount(props: { count: number }) {
  const { t, format } = useLanguage();
  return (
    <>
      {props.count >= mostCounted
        ? t.browse.claims_many(format.number(props.count))
        : t.browse.claims_count(props.count)}
    </>
  );
}
