import { findExampleClaim } from "../api/claims.ts";
import { findDocsPage } from "../docs/docs-pages.ts";
import { DocsPageView, DocsView } from "../docs/docs-view.tsx";
import { isProblemCode, ProblemsView, ProblemView } from "../docs/problems-view.tsx";
import { toOwnPage } from "../docs/to-own-page.ts";
import { getSiteOrigin } from "../http/site.ts";
import { notFound } from "./not-found.tsx";
import type { ReadingPage, ReadingRequest } from "./reading-page.ts";

/** The guides and the API's description. */
export async function readDocs({ t }: ReadingRequest): Promise<ReadingPage> {
  const { title, intro: description } = t.docs;
  const head = { title, description, canonical: "/docs", translated: true };
  return { status: 200, head, body: () => <DocsView /> };
}

/** A guide, the policy on versions or the changelog. */
export async function readDocsPage(request: ReadingRequest): Promise<ReadingPage> {
  const page = findDocsPage(`/docs/${request.params[0]}`);
  if (!page) return notFound(request);
  const { title, description, path: canonical } = page;
  const { t, language } = request;
  const words = { language, copy: t.docs.copy, copied: t.claim.copied };
  const claimId = await findExampleClaim();
  const html = toOwnPage(page.html, { origin: getSiteOrigin(), claimId, ...words });
  const head = { title, description, canonical };
  return { status: 200, head, body: () => <DocsPageView page={page} html={html} /> };
}

/** What the `type` of a problem document leads to. */
export async function readProblem(request: ReadingRequest): Promise<ReadingPage> {
  const { t, params } = request;
  const code = params[0];
  const head = { title: t.docs.problems, canonical: "/problems", translated: true };
  if (!code) return { status: 200, head, body: () => <ProblemsView /> };
  if (!isProblemCode(code)) return notFound(request);
  return {
    status: 200,
    head: { ...head, title: `${t.docs.problems}: ${code}`, canonical: `/problems/${code}` },
    body: () => <ProblemView code={code} />,
  };
}
