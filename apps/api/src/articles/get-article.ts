import type { Finding } from "@claimledger/claims/analysis/finding";
import type { Article, ClaimMark, DeskArticle } from "@claimledger/claims/desk/article";
import type { VerdictValue } from "@claimledger/claims/review/rating-scale";
import type { Prisma } from "@claimledger/prisma/client";
import { toArticlePath, toClaimPath } from "../claims/paths.ts";
import { assertFound, type ReadContext } from "../context.ts";
import { toDate } from "../rows.ts";
import { findSummaries } from "./find-summaries.ts";

type Db = ReadContext["db"];

const latest = {
  publisher: true,
  revisions: { orderBy: { number: "desc" }, take: 1 },
} satisfies Prisma.ArticleInclude;

const mark = {
  claim: { include: { published: { select: { verdict: true } } } },
} satisfies Prisma.AnchorInclude;

type Loaded = Awaited<ReturnType<typeof load>>;
type AnchorRow = Prisma.AnchorGetPayload<{ include: typeof mark }>;

/** An article as the public may see it: its latest text, as far as shown, and its claims in place. */
export async function getArticle(db: Db, id: string): Promise<Article> {
  const loaded = await load(db, id);
  const { row, revision } = loaded;
  const isFull = row.visibility === "full_text";
  const showsWords = row.visibility !== "link_only";
  return { ...toArticle(loaded, showsWords), text: isFull ? revision.text : null };
}

/** An article as its reviewers see it: always with its text. */
export async function getDeskArticle(db: Db, id: string): Promise<DeskArticle> {
  const loaded = await load(db, id);
  const { row, revision } = loaded;
  const proposals_open = await db.proposal.count({
    where: { revisionId: revision.id, status: "open" },
  });
  return {
    ...toArticle(loaded, true),
    text: revision.text,
    time_zone: row.timeZone,
    proposals_open,
    findings: revision.findings as Finding[],
  };
}

async function load(db: Db, id: string) {
  const row = assertFound(
    await db.article.findUnique({ where: { id }, include: latest }),
    "article",
    id,
  );
  const revision = row.revisions[0];
  if (!revision) throw new Error(`Article ${id} has no revision.`);
  const anchors = await db.anchor.findMany({
    where: { revisionId: revision.id, claim: { withdrawnAt: null } },
    orderBy: [{ start: "asc" }, { end: "desc" }],
    include: mark,
    relationLoadStrategy: "join",
  });
  return { row, revision, anchors, summaries: await findSummaries(db, id) };
}

function toArticle(loaded: Loaded, showsWords: boolean): Article {
  const { row, revision, anchors, summaries } = loaded;
  const { id, number, sha256 } = revision;
  return {
    id: row.id,
    path: toArticlePath(row),
    title: row.title,
    url: row.url,
    publisher: row.publisher?.name ?? null,
    published_on: toDate(row.publishedOn),
    language: row.language,
    visibility: row.visibility,
    revision: { id, number, sha256 },
    text: null,
    claims: anchors.map((anchor) => toMark(anchor, showsWords, summaries)),
  };
}

function toMark(
  { claim, state, start, end, ...words }: AnchorRow,
  showsWords: boolean,
  summaries: Map<string, string>,
): ClaimMark {
  const { before, exact, after } = words;
  return {
    id: claim.id,
    path: toClaimPath(claim),
    statement: claim.statement,
    status: claim.status,
    verdict: (claim.published?.verdict ?? null) as VerdictValue | null,
    summary: summaries.get(claim.id) ?? null,
    state,
    start,
    end,
    excerpt: showsWords ? { before, exact, after } : null,
  };
}
