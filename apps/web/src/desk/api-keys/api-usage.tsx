import { createAsync } from "@solidjs/router";
import { For, Show } from "solid-js";
import { findApiKeys, getApiUsage } from "../../api/desk.ts";
import { useLanguage } from "../../language/language-context.tsx";
import { useDesk } from "../desk-context.tsx";
import { sumUsage, type KeySum } from "./sum-usage.ts";

/** What was asked with one's keys: by key in all, and by day. */
export function ApiUsageTable() {
  const { d } = useDesk();
  const { format } = useLanguage();
  const usage = createAsync(() => getApiUsage());
  const days = () => usage()?.days ?? [];
  return (
    <section aria-labelledby="usage">
      <h2 id="usage">{d.api_keys.usage}</h2>
      <p class="quiet">
        <Show when={usage()?.limit}>
          {(limit) => (
            <>
              {d.api_keys.limit(format.number(limit().requests))}
              <br />
            </>
          )}
        </Show>
        {d.api_keys.send.before} <code>Authorization: Bearer</code>
        {d.api_keys.send.after} <a href="/docs/guides/pull-verdicts">{d.api_keys.guide}</a>
      </p>
      <Show when={days().length} fallback={<p class="empty">{d.api_keys.no_usage}</p>}>
        <UsageTable label={d.api_keys.by_key} rows={sumUsage(days())} />
        <details>
          <summary>{d.api_keys.by_day}</summary>
          <UsageTable label={d.api_keys.by_day} rows={days()} />
        </details>
      </Show>
    </section>
  );
}

type Row = KeySum & { day?: string };

function UsageTable(props: { label: string; rows: Row[] }) {
  const { d } = useDesk();
  const { format } = useLanguage();
  const keys = createAsync(() => findApiKeys());
  const nameOf = (id: string) => keys()?.items.find((key) => key.id === id)?.name ?? "";
  const hasDays = () => props.rows.some(({ day }) => day);
  return (
    <div class="table-scroll scrolls" tabindex="0" role="region" aria-label={props.label}>
      <table>
        <thead>
          <tr>
            <Show when={hasDays()}>
              <th scope="col">{d.api_keys.day}</th>
            </Show>
            <th scope="col">{d.api_keys.key}</th>
            <th scope="col">{d.api_keys.requests}</th>
            <th scope="col">{d.api_keys.refused}</th>
          </tr>
        </thead>
        <tbody>
          <For each={props.rows}>
            {({ day, key_id, requests, refused }) => (
              <tr>
                <Show when={day}>{(on) => <td>{format.date(on())}</td>}</Show>
                <td>{nameOf(key_id)}</td>
                <td>{format.number(requests)}</td>
                <td>{format.number(refused)}</td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </div>
  );
}
