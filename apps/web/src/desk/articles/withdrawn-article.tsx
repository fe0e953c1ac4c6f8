import type { DeskArticle } from "@claimledger/claims/desk/article";
import { Show } from "solid-js";
import { createWrite } from "../../forms/create-write.ts";
import { FailureNotice } from "../../forms/failure-notice.tsx";
import { ifMatch } from "../../forms/row-version.ts";
import { useLanguage } from "../../language/language-context.tsx";
import { useDesk } from "../desk-context.tsx";
import { refreshArticle } from "./refresh-article.ts";

type Props = { article: DeskArticle; withdrawal: NonNullable<DeskArticle["withdrawal"]> };

/** Says that an article is withdrawn, by whom and why, and takes that back. */
export function WithdrawnArticle(props: Props) {
  const { d } = useDesk();
  const { format } = useLanguage();
  const restore = createArticleRestore();
  return (
    <div class="note">
      <p>
        <strong>{d.article.withdrawn}</strong> {props.withdrawal.reason}
      </p>
      <p class="quiet">
        {d.article.withdrawn_by(props.withdrawal.by, format.time(props.withdrawal.at))}
      </p>
      <Show when={props.article.may_withdraw}>
        <p class="quiet">{d.article.restore_hint}</p>
        <FailureNotice failure={restore.failure()} />
        <button
          type="button"
          class="button"
          disabled={restore.pending()}
          onClick={() => void restore.run(props.article)}
        >
          {restore.pending() ? d.review.working : d.article.restore}
        </button>
      </Show>
    </div>
  );
}

/** Takes a withdrawal back, in the version read; `run` says whether it is done. */
export function createArticleRestore() {
  const write = createWrite((api, { id, row_version }: DeskArticle) =>
    api.POST("/v1/desk/articles/{id}/restore", {
      params: { path: { id } },
      headers: ifMatch(row_version),
    }),
  );
  const run = async (article: DeskArticle) => {
    const isDone = (await write.run(article)) !== null;
    await refreshArticle(article.id);
    return isDone;
  };
  return { ...write, run };
}
