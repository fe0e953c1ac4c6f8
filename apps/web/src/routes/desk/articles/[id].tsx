import { createAsyncStore, useParams } from "@solidjs/router";
import { Show } from "solid-js";
import { getDeskArticle } from "../../../api/desk.ts";
import { ArticleDesk } from "../../../desk/articles/article-desk.tsx";
import { NotFoundPage } from "../../../layout/not-found-page.tsx";

/** An article at the desk: its text, its proposals, and a way to add claims. */
export default function DeskArticlePage() {
  const params = useParams();
  const article = createAsyncStore(() => getDeskArticle(params.id ?? ""));
  return (
    <Show when={article() !== undefined}>
      <Show when={article()} fallback={<NotFoundPage />}>
        {(found) => <ArticleDesk article={found()} />}
      </Show>
    </Show>
  );
}
