import type { HistoryItem } from "@claimledger/claims/publish/event";
import { For } from "solid-js";
import { useLanguage } from "../language/language-context.tsx";
import { Dot } from "../layout/dotted.tsx";
import { KeepWhole } from "../layout/keep-whole.tsx";

/** Every entry of the log about a claim, each with its document. */
export function History(props: { items: HistoryItem[] }) {
  const { t, format } = useLanguage();
  return (
    <section aria-labelledby="history" class="history">
      <h2 id="history">{t.claim.history_title}</h2>
      <p class="quiet">
        <KeepWhole text={t.claim.history_hint} />
      </p>
      <ol>
        <For each={props.items}>
          {(item) => (
            <li>
              <time dateTime={item.time}>{format.time(item.time)}</time>
              <span>
                <strong>{t.claim.event[item.type]}</strong>
                <Dot />
                {item.actor_name}
                {t.aside(t.claim.role[item.actor_role])}
              </span>
              <a class="hash" href={`/v1/documents/${item.document_sha256}`} rel="external">
                <span class="visually-hidden">{t.claim.document} </span>
                {item.document_sha256.slice(0, 12)}…
              </a>
            </li>
          )}
        </For>
      </ol>
    </section>
  );
}
