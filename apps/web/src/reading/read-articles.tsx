import { findArticles } from "../api/articles.ts";
import { ArticlesView } from "../article/articles-view.tsx";
import { readText } from "../http/read-text.ts";
import type { ReadingPage, ReadingRequest } from "./reading-page.ts";

/** All articles, newest first. */
export async function readArticles({ search, t }: ReadingRequest): Promise<ReadingPage> {
  const cursor = readText(search.get("cursor") ?? undefined);
  const listing = await findArticles({ cursor });
  const head = {
    title: t.articles.title,
    description: t.articles.intro,
    canonical: "/articles",
    translated: true,
  };
  const body = () => <ArticlesView listing={listing} cursor={cursor} />;
  return { status: listing.page ? 200 : 400, head, body };
}
