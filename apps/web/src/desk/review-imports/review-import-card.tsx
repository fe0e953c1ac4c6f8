import type { ExternalReviewImport } from "@claimledger/claims/desk/external-review";
import { For, Show } from "solid-js";
import { useLanguage } from "../../language/language-context.tsx";
import { useDesk } from "../desk-context.tsx";
import { ImportReason } from "../import/import-reason.tsx";

/** One import: how far it is, what came of it, and what was refused and why. */
export function ReviewImportCard(props: { found: ExternalReviewImport }) {
  const { d } = useDesk();
  const { format } = useLanguage();
  const found = () => props.found;
  const counts = () => {
    const { items, added, updated, unchanged, refused } = found();
    return Object.entries({ items, added, updated, unchanged, refused }) as [Count, number][];
  };
  return (
    <li class="card">
      <div class="title-line">
        <h3 class="invitation-link">{found().source}</h3>
        <span class="tag" data-state={found().status === "failed" ? "failing" : undefined}>
          {d.review_imports.status[found().status]}
        </span>
      </div>
      <p class="quiet">{format.time(found().finished_at ?? found().created_at)}</p>
      <Show when={found().problem}>
        {(problem) => (
          <div class="notice">
            <p>{d.review_imports.failed}</p>
            <p>
              <ImportReason
                code={found().problem_code}
                values={found().problem_values}
                said={problem()}
              />
            </p>
          </div>
        )}
      </Show>
      <Show when={found().items > 0}>
        <dl class="import-counts">
          <For each={counts()}>
            {([name, count]) => (
              <div>
                <dt>{d.review_imports.counts[name]}</dt>
                <dd>{format.number(count)}</dd>
              </div>
            )}
          </For>
        </dl>
      </Show>
      <Show when={found().refusals.length > 0}>
        <details>
          <summary>{d.review_imports.refusals(found().refusals.length)}</summary>
          <ul>
            <For each={found().refusals}>
              {({ item, reason, code, values }) => (
                <li>
                  {d.review_imports.item(format.number(item))}
                  <ImportReason code={code} values={values} said={reason} />
                </li>
              )}
            </For>
          </ul>
        </details>
      </Show>
    </li>
  );
}

type Count = "items" | "added" | "updated" | "unchanged" | "refused";
