import type { DeskArticle } from "@claimledger/claims/desk/article";
import { createSignal } from "solid-js";
import { createWrite, findFault } from "../../forms/create-write.ts";
import { FailureNotice } from "../../forms/failure-notice.tsx";
import { ifMatch } from "../../forms/row-version.ts";
import { TextField } from "../../forms/text-field.tsx";
import { useDesk } from "../desk-context.tsx";
import { useNotices } from "../notices/notices.tsx";
import { refreshArticle } from "./refresh-article.ts";
import { createArticleRestore } from "./withdrawn-article.tsx";

/** Takes an article off the site; its address says why from then on. */
export function WithdrawArticle(props: { article: DeskArticle }) {
  const { d } = useDesk();
  const { notify } = useNotices();
  const [reason, setReason] = createSignal("");
  const withdraw = createWrite((api) =>
    api.POST("/v1/desk/articles/{id}/withdraw", {
      params: { path: { id: props.article.id } },
      headers: ifMatch(props.article.row_version),
      body: { reason: reason() },
    }),
  );
  const restore = createArticleRestore();
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const result = await withdraw.run();
    if (!result) return;
    const withdrawn = result.data as DeskArticle;
    await refreshArticle(withdrawn.id);
    notify({ words: d.article.withdrawn, undo: () => restore.run(withdrawn) });
  };
  return (
    <details class="card">
      <summary>{d.article.withdraw}</summary>
      <form class="form" method="post" onSubmit={submit}>
        <p class="quiet">{d.article.withdraw_hint}</p>
        <TextField
          label={d.article.withdraw_reason}
          rows={2}
          required
          maxlength={2000}
          value={reason()}
          onInput={setReason}
          fault={findFault(withdraw.failure(), "/reason")}
        />
        <FailureNotice failure={withdraw.failure()} />
        <button type="submit" class="button danger" disabled={withdraw.pending()}>
          {withdraw.pending() ? d.review.working : d.article.withdraw}
        </button>
      </form>
    </details>
  );
}
