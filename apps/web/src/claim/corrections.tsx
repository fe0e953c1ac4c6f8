import type { Correction } from "@claimledger/claims/review/correction";
import { getVerdictLabel } from "@claimledger/claims/review/rating-scale";
import { For, Show } from "solid-js";
import { useLanguage } from "../language/language-context.tsx";
import type { WordingChange } from "./wording-change.ts";
import { Dot } from "../layout/dotted.tsx";

type Props = {
  corrections: Correction[];
  /** What each one changed in the wording, by its id. */
  changes: Map<string, WordingChange[]>;
  language: string;
};

/** What was corrected since the first verdict, plainly and near the top. */
export function Corrections(props: Props) {
  const { t } = useLanguage();
  return (
    <Show when={props.corrections.length > 0}>
      <section class="corrections" aria-labelledby="corrections">
        <h2 id="corrections">{t.claim.corrections_title}</h2>
        <ol>
          <For each={props.corrections}>
            {(correction) => (
              <CorrectionItem
                correction={correction}
                changes={props.changes.get(correction.id) ?? []}
                lang={props.language}
              />
            )}
          </For>
        </ol>
      </section>
    </Show>
  );
}

type ItemProps = { correction: Correction; changes: WordingChange[]; lang: string };

function CorrectionItem(props: ItemProps) {
  const { t, format } = useLanguage();
  const correction = () => props.correction;
  return (
    <li>
      <p>
        <strong>{t.claim.correction_kind[correction().kind]}</strong>
        <Dot />
        <time dateTime={correction().published_at}>{format.time(correction().published_at)}</time>
      </p>
      <VerdictChange correction={correction()} />
      <p lang={props.lang}>{correction().note}</p>
      <Show when={props.changes.length > 0}>
        <details>
          <summary>{t.claim.changed_words}</summary>
          <For each={props.changes}>
            {(change) => <ChangedWords change={change} lang={props.lang} />}
          </For>
        </details>
      </Show>
    </li>
  );
}

function VerdictChange(props: { correction: Correction }) {
  const { t, language } = useLanguage();
  const change = () => {
    const { from_verdict: from, to_verdict: to } = props.correction;
    return from && to && from !== to ? { from, to } : null;
  };
  return (
    <Show when={change()}>
      {(known) => (
        <p>
          {t.claim.verdict_change(
            getVerdictLabel(known().from, language),
            getVerdictLabel(known().to, language),
          )}
        </p>
      )}
    </Show>
  );
}

function ChangedWords(props: { change: WordingChange; lang: string }) {
  const { t } = useLanguage();
  return (
    <div class="changed-words">
      <h3>{t.claim.part[props.change.part]}</h3>
      <p lang={props.lang} dir="auto">
        <For each={props.change.pieces}>
          {({ kind, text }) => {
            if (kind === "added") return <ins>{text}</ins>;
            return kind === "removed" ? <del>{text}</del> : text;
          }}
        </For>
      </p>
    </div>
  );
}
