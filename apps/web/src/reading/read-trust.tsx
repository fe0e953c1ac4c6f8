import {
  findCorrections,
  findMasthead,
  findMethodologies,
  findScales,
  findStatistics,
  findSubmission,
} from "../api/browse.ts";
import { readChoice } from "../http/read-text.ts";
import { StatisticsView } from "../statistics/statistics-view.tsx";
import { AboutView } from "../trust/about-view.tsx";
import { CorrectionsView, correctionKinds } from "../trust/corrections-view.tsx";
import { MethodologyView } from "../trust/methodology-view.tsx";
import { SubmissionView } from "../trust/submission-view.tsx";
import { SubmitView } from "../trust/submit-view.tsx";
import { notFound } from "./not-found.tsx";
import type { ReadingPage, ReadingRequest } from "./reading-page.ts";

export async function readStatistics(request: ReadingRequest): Promise<ReadingPage> {
  const { t } = request;
  const statistics = await findStatistics();
  if (!statistics) return notFound(request);
  const description = t.statistics.intro;
  const head = {
    title: t.site.statistics,
    description,
    canonical: "/statistics",
    translated: true,
  };
  return { status: 200, head, body: () => <StatisticsView statistics={statistics} /> };
}

/** The current version, or the one that the address names: verdicts lead to theirs. */
export async function readMethodology(request: ReadingRequest): Promise<ReadingPage> {
  const { params, t } = request;
  const [all, scales] = await Promise.all([findMethodologies(), findScales()]);
  const versions = all?.items ?? [];
  const wanted = versions.find(({ version, is_current }) =>
    params[0] ? version === params[0] : is_current,
  );
  if (!wanted) return notFound(request);
  const others = versions.filter((version) => version !== wanted);
  const canonical = wanted.is_current ? "/methodology" : wanted.path;
  const description = t.methodology.meta;
  const head = { title: t.site.methodology, description, canonical, translated: true };
  const body = () => (
    <MethodologyView methodology={wanted} others={others} scale={scales?.items[0]} />
  );
  return { status: 200, head, body };
}

export async function readCorrections({
  search,
  t,
  language,
}: ReadingRequest): Promise<ReadingPage> {
  const kind = readChoice(search.get("kind") ?? undefined, correctionKinds);
  const cursor = search.get("cursor") || undefined;
  const [listing, all] = await Promise.all([
    findCorrections({ kind, cursor }),
    findMethodologies(),
  ]);
  const current = all?.items.find(({ is_current }) => is_current);
  const policy = current?.steps.find(({ id }) => id === "correct")?.text[language] ?? "";
  const description = t.corrections.intro;
  const head = {
    title: t.site.corrections,
    description,
    canonical: "/corrections",
    translated: true,
  };
  const body = () => <CorrectionsView {...{ kind, cursor, policy, listing }} />;
  return { status: listing.page ? 200 : 400, head, body };
}

export async function readAbout(request: ReadingRequest): Promise<ReadingPage> {
  const masthead = await findMasthead();
  if (!masthead) return notFound(request);
  const { t } = request;
  const description = t.about.meta;
  const head = { title: t.site.about, description, canonical: "/about", translated: true };
  return { status: 200, head, body: () => <AboutView masthead={masthead} /> };
}

export async function readSubmit({ t }: ReadingRequest): Promise<ReadingPage> {
  const description = t.submission.intro;
  const head = { title: t.site.submit, description, canonical: "/submit", translated: true };
  return { status: 200, head, body: () => <SubmitView /> };
}

export async function readSubmission(request: ReadingRequest): Promise<ReadingPage> {
  const receipt = await findSubmission(request.params[0] ?? "");
  if (!receipt) return notFound(request);
  const head = { title: request.t.submission.status_title, hidden: true };
  return { status: 200, head, body: () => <SubmissionView receipt={receipt} /> };
}
