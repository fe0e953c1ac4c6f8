import { getPageContext } from "../http/page-context.ts";
import { getLanguageValue, type LanguageValue } from "../language/language-context.tsx";
import { FailureNotice } from "../layout/failure-page.tsx";
import { getFailureStatus } from "../api/page-failure.ts";
import { Withdrawn } from "../api/withdrawn.ts";
import { WithdrawnArticle } from "../article/withdrawn-article.tsx";
import { readArticle } from "./read-article.tsx";
import { readArticles } from "./read-articles.tsx";
import { readClaim } from "./read-claim.tsx";
import { readDocs, readDocsPage, readProblem } from "./read-docs.tsx";
import { readDumps } from "./read-dumps.tsx";
import { readHome } from "./read-home.tsx";
import { readRevisionDiff, readRevisions } from "./read-revisions.tsx";
import { readOffline } from "./read-offline.tsx";
import { readName, readNames, readTopic, readTopics } from "./read-browse.tsx";
import { readSearch } from "./read-search.tsx";
import {
  readAbout,
  readCorrections,
  readMethodology,
  readStatistics,
  readSubmission,
  readSubmit,
} from "./read-trust.tsx";
import { refuseForm } from "./refuse-form.tsx";
import { readingPaths } from "./reading-paths.ts";
import type { ReadingPage, ReadPage } from "./reading-page.ts";

const readers: [RegExp, ReadPage][] = [
  [readingPaths.claim, readClaim],
  [readingPaths.article, readArticle],
  [readingPaths.revisions, readRevisions],
  [readingPaths.revision, readRevisionDiff],
  [readingPaths.home, readHome],
  [readingPaths.articles, readArticles],
  [readingPaths.search, readSearch],
  [readingPaths.claimants, readNames("claimant")],
  [readingPaths.claimant, readName("claimant")],
  [readingPaths.publishers, readNames("publisher")],
  [readingPaths.publisher, readName("publisher")],
  [readingPaths.topics, readTopics],
  [readingPaths.topic, readTopic],
  [readingPaths.statistics, readStatistics],
  [readingPaths.methodology, readMethodology],
  [readingPaths.corrections, readCorrections],
  [readingPaths.about, readAbout],
  [readingPaths.submit, readSubmit],
  [readingPaths.submission, readSubmission],
  [readingPaths.dumps, readDumps],
  [readingPaths.offline, readOffline],
  [readingPaths.docs, readDocs],
  [readingPaths.docsPage, readDocsPage],
  [readingPaths.problem, readProblem],
];

/** Reads what the page at an address shows; null where the app answers. Never throws. */
export async function findReadingPage(address: string): Promise<ReadingPage | null> {
  if (getPageContext().isRefusedForm) return refuseForm();
  const { pathname, searchParams } = new URL(address);
  for (const [pattern, readPage] of readers) {
    const params = pattern.exec(pathname)?.slice(1);
    if (params) return readOrFail(readPage, params, searchParams);
  }
  return null;
}

/** What is left at the address of an article that was taken off the site. */
function showWithdrawn({ withdrawal }: Withdrawn, { t }: LanguageValue): ReadingPage {
  const head = { title: t.withdrawn_article.title, hidden: true };
  return { status: 410, head, body: () => <WithdrawnArticle withdrawal={withdrawal} /> };
}

async function readOrFail(
  readPage: ReadPage,
  params: string[],
  search: URLSearchParams,
): Promise<ReadingPage> {
  const words = getLanguageValue(getPageContext().language);
  try {
    return await readPage({ params, search, ...words });
  } catch (error) {
    if (error instanceof Withdrawn) return showWithdrawn(error, words);
    const status = getFailureStatus(error);
    const { title, busy_title } = words.t.failure;
    const head = { title: status === 503 ? busy_title : title, hidden: true };
    return { status, head, body: () => <FailureNotice error={error} /> };
  }
}
