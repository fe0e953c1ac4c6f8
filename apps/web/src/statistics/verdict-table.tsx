import type { VerdictCount } from "@claimledger/claims/publish/browse";
import { verdictValues } from "@claimledger/claims/review/rating-scale";
import { For, Show } from "solid-js";
import { VerdictBadge } from "../claim/verdict-badge.tsx";
import { useLanguage } from "../language/language-context.tsx";

export type TableRow = { label: string; href?: string; verdicts: VerdictCount[]; total: number };
type Props = { caption: string; heading: string; rows: TableRow[] };

/** Verdicts by something, as a table: only verdicts that occur have a column. */
export function VerdictTable(props: Props) {
  const { t, format } = useLanguage();
  const occurs = verdictValues.filter((value) =>
    props.rows.some(({ verdicts }) => verdicts.some(({ verdict }) => verdict === value)),
  );
  const find = (row: TableRow, value: string) =>
    row.verdicts.find(({ verdict }) => verdict === value)?.count ?? 0;
  return (
    <div class="table-scroll scrolls" tabindex="0" role="region" aria-label={props.caption}>
      <table class="counts">
        <caption class="visually-hidden">{props.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{props.heading}</th>
            <For each={occurs}>
              {(verdict) => (
                <th scope="col">
                  <VerdictBadge verdict={verdict} />
                </th>
              )}
            </For>
            <th scope="col">{t.statistics.total}</th>
          </tr>
        </thead>
        <tbody>
          <For each={props.rows}>
            {(row) => (
              <tr>
                <th scope="row">
                  <Show when={row.href} fallback={row.label}>
                    {(href) => <a href={href()}>{row.label}</a>}
                  </Show>
                </th>
                <For each={occurs}>{(value) => <td>{format.number(find(row, value))}</td>}</For>
                <td>{format.number(row.total)}</td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </div>
  );
}
