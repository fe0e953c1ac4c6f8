import type { TextChange } from "@claimledger/claims/article/text-change";
import { For, Show } from "solid-js";
import { useLanguage } from "../language/language-context.tsx";

/** What an article's text says otherwise than the words of a claim, each with both wordings. */
export function TextChanges(props: { changes: TextChange[]; language: string }) {
  const { t } = useLanguage();
  return (
    <Show when={props.changes.length > 0}>
      <ul class="text-changes">
        <For each={props.changes}>
          {(change) => (
            <li>
              {t.label(t.revisions.change[change.kind])}
              <ChangedWords change={change} language={props.language} />
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}

function ChangedWords(props: { change: TextChange; language: string }) {
  const { t } = useLanguage();
  const words = () => {
    if (props.change.from === "") return t.revisions.put_in;
    return props.change.to === "" ? t.revisions.left_out : t.revisions.became;
  };
  return (
    <>
      <Show when={props.change.from}>
        <del lang={props.language}>{props.change.from}</del>{" "}
      </Show>
      <span class="quiet">{words()}</span>
      <Show when={props.change.to}>
        {" "}
        <ins lang={props.language}>{props.change.to}</ins>
      </Show>
    </>
  );
}
