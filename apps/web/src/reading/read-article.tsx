import { findArticle } from "../api/articles.ts";
import { ArticleView } from "../article/article-view.tsx";
import { findStandingVerdict } from "../claim/find-standing-verdict.ts";
import { notFound } from "./not-found.tsx";
import type { ReadingPage, ReadingRequest } from "./reading-page.ts";

/** An article with its claims marked in place. */
export async function readArticle(request: ReadingRequest): Promise<ReadingPage> {
  const article = await findArticle(request.params[0] ?? "");
  if (!article) return notFound(request);
  const checked = article.claims.filter(findStandingVerdict).length;
  const description = request.t.articles.meta(article.title, article.claims.length, checked);
  const head = {
    title: article.title,
    description,
    canonical: article.path,
    feed: { path: `articles/${article.id}`, title: article.title },
    picture: { path: `/articles/${article.id}/preview.png`, words: article.title },
    embeddable: true,
  };
  return { status: 200, head, body: () => <ArticleView article={article} /> };
}
