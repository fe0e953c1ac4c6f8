import type { Correction } from "@claimledger/claims/review/correction";
import { getVerdictLabel } from "@claimledger/claims/review/rating-scale";
import { For, Show } from "solid-js";
import { useLanguage } from "../language/language-context.tsx";

/** What was corrected since the first verdict, plainly and near the top. */
export function Corrections(props: { corrections: Correction[]; language: string }) {
  const { t } = useLanguage();
  return (
    <Show when={props.corrections.length > 0}>
      <section class="corrections" aria-labelledby="corrections">
        <h2 id="corrections">{t.claim.corrections_title}</h2>
        <ol>
          <For each={props.corrections}>
            {(correction) => <CorrectionItem correction={correction} lang={props.language} />}
          </For>
        </ol>
      </section>
    </Show>
  );
}

function CorrectionItem(props: { correction: Correction; lang: string }) {
  const { t, language, format } = useLanguage();
  const { kind, note, from_verdict, to_verdict, published_at } = props.correction;
  const hasChanged = from_verdict && to_verdict && from_verdict !== to_verdict;
  return (
    <li>
      <p>
        <strong>{t.claim.correction_kind[kind]}</strong> ·{" "}
        <time dateTime={published_at}>{format.time(published_at)}</time>
      </p>
      <Show when={hasChanged && { from: from_verdict, to: to_verdict }}>
        {(change) => (
          <p>
            {t.claim.verdict_change(
              getVerdictLabel(change().from, language),
              getVerdictLabel(change().to, language),
            )}
          </p>
        )}
      </Show>
      <p lang={props.lang}>{note}</p>
    </li>
  );
}
