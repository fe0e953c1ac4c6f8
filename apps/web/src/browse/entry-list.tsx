import type { VerdictCount } from "@claimledger/claims/publish/browse";
import { For } from "solid-js";
import { useLanguage } from "../language/language-context.tsx";
import { ClaimsCount, VerdictCounts } from "./verdict-counts.tsx";

export type Entry = {
  path: string;
  name: string;
  claims_count: number;
  verdicts: VerdictCount[];
  filter: { claimant?: string; publisher?: string; topic?: string };
};

/** Claimants, publishers or topics, each with how the claims were judged. */
export function EntryList(props: { entries: Entry[] }) {
  const { t } = useLanguage();
  return (
    <ul class="entries">
      <For each={props.entries} fallback={<li class="empty">{t.browse.empty}</li>}>
        {(entry) => (
          <li>
            <h2>
              <a href={entry.path}>{entry.name}</a>
            </h2>
            <p class="quiet">
              <ClaimsCount count={entry.claims_count} />
            </p>
            <VerdictCounts counted={entry} filter={entry.filter} />
          </li>
        )}
      </For>
    </ul>
  );
}
