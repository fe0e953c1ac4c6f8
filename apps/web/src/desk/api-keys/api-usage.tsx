import { createAsync } from "@solidjs/router";
import { For, Show } from "solid-js";
import { findApiKeys, getApiUsage } from "../../api/desk.ts";
import { useLanguage } from "../../language/language-context.tsx";
import { useDesk } from "../desk-context.tsx";

/** What was asked with one's keys, by day. */
export function ApiUsageTable() {
  const { d } = useDesk();
  const { format } = useLanguage();
  const usage = createAsync(() => getApiUsage());
  const keys = createAsync(() => findApiKeys());
  const nameOf = (id: string) => keys()?.items.find((key) => key.id === id)?.name ?? "";
  return (
    <section aria-labelledby="usage">
      <h2 id="usage">{d.api_keys.usage}</h2>
      <Show when={usage()?.limit}>
        {(limit) => <p class="quiet">{d.api_keys.limit(format.number(limit().requests))}</p>}
      </Show>
      <Show when={usage()?.days.length} fallback={<p class="empty">{d.api_keys.no_usage}</p>}>
        <div class="table-scroll" tabindex="0" role="group" aria-labelledby="usage">
          <table>
            <thead>
              <tr>
                <th scope="col">{d.api_keys.day}</th>
                <th scope="col">{d.api_keys.key}</th>
                <th scope="col">{d.api_keys.requests}</th>
                <th scope="col">{d.api_keys.refused}</th>
              </tr>
            </thead>
            <tbody>
              <For each={usage()?.days}>
                {({ day, key_id, requests, refused }) => (
                  <tr>
                    <td>{format.date(day)}</td>
                    <td>{nameOf(key_id)}</td>
                    <td>{format.number(requests)}</td>
                    <td>{format.number(refused)}</td>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
        </div>
      </Show>
    </section>
  );
}
