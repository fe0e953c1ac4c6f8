import { findArticles } from "../api/articles.ts";
import { findLatestVerdicts } from "../api/claims.ts";
import { HomeView } from "../home/home-view.tsx";
import type { ReadingPage, ReadingRequest } from "./reading-page.ts";

const latestArticles = 5;

/** The front page: what this is, a way to search, the latest verdicts and articles. */
export async function readHome({ t }: ReadingRequest): Promise<ReadingPage> {
  const [verdicts, articles] = await Promise.all([
    findLatestVerdicts(),
    findArticles({ limit: latestArticles }),
  ]);
  const head = { description: t.home.intro, canonical: "/", translated: true };
  const body = () => (
    <HomeView verdicts={verdicts?.items ?? []} articles={articles.page?.items ?? []} />
  );
  return { status: 200, head, body };
}
