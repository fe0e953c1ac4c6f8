import type { ImportedArticle } from "@claimledger/claims/desk/article";
import { A } from "@solidjs/router";
import { Show } from "solid-js";
import { useDesk } from "../desk-context.tsx";

/** What came of an import, and the way to it. */
export function ImportDone(props: { imported: ImportedArticle }) {
  const { d } = useDesk();
  return (
    <div class="success" role="status">
      <p>
        {props.imported.found ? d.import.found : d.import.done(props.imported.proposals)}{" "}
        <Show when={props.imported.revision_number > 1 && !props.imported.found}>
          {d.import.changed_claims(props.imported.changed_claims)}{" "}
        </Show>
        <A href={`/desk/articles/${props.imported.article.id}`}>{d.import.open}</A>
      </p>
    </div>
  );
}
