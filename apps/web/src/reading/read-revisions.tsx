import { findArticle, findRevisionDiff, findRevisions } from "../api/articles.ts";
import { RevisionDiffView } from "../article/revision-diff-view.tsx";
import { RevisionsView } from "../article/revisions-view.tsx";
import { notFound } from "./not-found.tsx";
import type { ReadingPage, ReadingRequest } from "./reading-page.ts";

/** The texts of an article over time. */
export async function readRevisions(request: ReadingRequest): Promise<ReadingPage> {
  const [id = ""] = request.params;
  const [article, revisions] = await Promise.all([findArticle(id), findRevisions(id)]);
  if (!article || !revisions) return notFound(request);
  const head = {
    title: request.t.revisions.title(article.title),
    canonical: `${article.path}/revisions`,
  };
  const body = () => <RevisionsView article={article} revisions={revisions.items} />;
  return { status: 200, head, body };
}

/** What changed from an earlier text of an article, the one before unless `?from=` names another. */
export async function readRevisionDiff(request: ReadingRequest): Promise<ReadingPage> {
  const [id = "", number = ""] = request.params;
  const revision = Number(number);
  const from = Number(request.search.get("from") ?? revision - 1);
  if (!(from >= 1 && from < revision)) return notFound(request);
  const [article, diff] = await Promise.all([
    findArticle(id),
    findRevisionDiff(id, { revision, from }),
  ]);
  if (!article || !diff) return notFound(request);
  const head = {
    title: request.t.revisions.title(article.title),
    canonical: `${article.path}/revisions/${revision}`,
    hidden: from !== revision - 1,
  };
  return { status: 200, head, body: () => <RevisionDiffView article={article} diff={diff} /> };
}
