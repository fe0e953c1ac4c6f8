import { For, Show } from "solid-js";
import type { Refusal } from "../api/read.ts";
import { useLanguage } from "../language/language-context.tsx";

/** Says that what the address asks for cannot be had, and why. */
export function RefusedQuery(props: { refusal: Refusal }) {
  const { t, language } = useLanguage();
  const { detail, reasons } = props.refusal;
  return (
    <div class="notice" role="alert">
      <strong>{t.problem.bad_query}</strong>
      <Show when={language !== "en"} fallback={<p>{detail}</p>}>
        <For each={reasons}>{(reason) => <p>{t.problem.reasons[reason]}</p>}</For>
        <details>
          <summary>{t.problem.exactly}</summary>
          <p lang="en">{detail}</p>
        </details>
      </Show>
    </div>
  );
}
