import { For, Show } from "solid-js";
import type { Refusal } from "../api/read.ts";
import { useLanguage } from "../language/language-context.tsx";

/**
 * Says that what the address asks for cannot be had, and why. `advise` says what to write for a
 * parameter, where that is known: better than the server's sentence, which is in English.
 */
export function RefusedQuery(props: {
  refusal: Refusal;
  advise?: (name: string) => string | undefined;
}) {
  const { t } = useLanguage();
  const { detail, reasons, names } = props.refusal;
  const advice = names.flatMap((name) => props.advise?.(name) ?? []);
  return (
    <div class="notice" role="alert">
      <strong>{t.problem.bad_query}</strong>
      <For each={advice}>{(sentence) => <p>{sentence}</p>}</For>
      <Show when={advice.length === 0}>
        <Reasons detail={detail} reasons={reasons} />
      </Show>
    </div>
  );
}

function Reasons({ detail, reasons }: Pick<Refusal, "detail" | "reasons">) {
  const { t, language } = useLanguage();
  return (
    <Show when={language !== "en"} fallback={<p>{detail}</p>}>
      <For each={reasons}>{(reason) => <p>{t.problem.reasons[reason]}</p>}</For>
      <details>
        <summary>{t.problem.exactly}</summary>
        <p lang="en">{detail}</p>
      </details>
    </Show>
  );
}
