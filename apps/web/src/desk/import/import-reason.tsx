import type { ImportReasonCode } from "@claimledger/claims/desk/import-reason";
import { A } from "@solidjs/router";
import { Show } from "solid-js";
import { useLanguage } from "../../language/language-context.tsx";
import { useDesk } from "../desk-context.tsx";
import { sayImportReason } from "./say-import-reason.ts";

/** Why something was not taken in, in the reader's language, or else in the server's English words. */
export function ImportReason(props: {
  code: ImportReasonCode | null;
  values: Record<string, string | number>;
  said: string;
}) {
  const { d } = useDesk();
  const { format } = useLanguage();
  const words = () => sayImportReason(d, format, props.code, props.values);
  return (
    <Show when={words()} fallback={<span lang="en">{props.said}</span>}>
      {words()}
      <Show when={props.code === "withdrawn"}>
        {" "}
        <A href={`/desk/articles/${props.values.article_id}`}>{d.import.open_withdrawn}</A>
      </Show>
    </Show>
  );
}
