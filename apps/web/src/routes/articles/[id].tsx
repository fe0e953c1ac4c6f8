import { createAsync, useParams } from "@solidjs/router";
import { Show } from "solid-js";
import { getArticle } from "../../api/articles.ts";
import { ArticleView } from "../../article/article-view.tsx";
import { NotFoundPage } from "../../layout/not-found-page.tsx";

/** An article with its claims marked in place. */
export default function ArticlePage() {
  const params = useParams();
  const article = createAsync(() => getArticle(params.id ?? ""));
  return (
    <Show when={article() !== undefined}>
      <Show when={article()} fallback={<NotFoundPage />} keyed>
        {(found) => <ArticleView article={found} />}
      </Show>
    </Show>
  );
}
