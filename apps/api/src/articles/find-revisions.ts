import type { Revision, RevisionDiff, RevisionSummary } from "@claimledger/claims/desk/article";
import type { AnchorState } from "@claimledger/claims/article/selector";
import { DomainError, invalidField } from "@claimledger/claims/errors";
import { revisionReference, toRevisionReference } from "../claims/text-standing.ts";
import { assertFound, type ReadContext } from "../context.ts";
import { findClaimMarks } from "./claim-marks.ts";
import { refuseGone } from "./refuse-withdrawn.ts";
import { diffAside } from "./read-aside.ts";

type Db = ReadContext["db"];

/** An article's revisions, latest first, with how the claims made of it stand in each. */
export async function findRevisions(
  db: Db,
  articleId: string,
): Promise<{ items: RevisionSummary[] }> {
  const rows = await db.articleRevision.findMany({
    where: { articleId },
    orderBy: { number: "desc" },
    select: revisionReference,
  });
  assertFound(rows[0], "article", articleId);
  await refuseGone(db, articleId);
  const counts = await db.anchor.groupBy({
    by: ["revisionId", "state"],
    where: { revision: { articleId }, claim: { withdrawnAt: null } },
    _count: true,
  });
  const items = rows.map((row) => {
    const count = (state: AnchorState) =>
      counts.find((found) => found.revisionId === row.id && found.state === state)?._count ?? 0;
    const claims = {
      anchored: count("anchored"),
      text_changed: count("text_changed"),
      orphaned: count("orphaned"),
    };
    return { ...toRevisionReference(row), claims };
  });
  return { items };
}

/** One text of an article, as far as it is shown, and the claims as they stand in it. */
export async function getRevision(db: Db, articleId: string, number: number): Promise<Revision> {
  const { article, ...row } = await load(db, articleId, number);
  await refuseGone(db, articleId);
  return {
    ...toRevisionReference(row),
    text: article.visibility === "full_text" ? row.text : null,
    claims: await findClaimMarks(db, article, row.id),
  };
}

/** What differs from revision `from` to revision `to` of an article. */
export async function diffRevisions(
  db: Db,
  articleId: string,
  { from, to }: { from: number; to: number },
): Promise<RevisionDiff> {
  await refuseGone(db, articleId);
  if (from < 1)
    throw new DomainError("not_found", "This is the article's first text: nothing is before it.");
  if (from >= to)
    throw invalidField(
      "/query/from",
      `Compare with an earlier revision than ${to}; from is ${from}.`,
    );
  const [earlier, later] = [await load(db, articleId, from), await load(db, articleId, to)];
  const { visibility, language } = later.article;
  const { paragraphs, ...counts } = await diffAside({
    from: earlier.text,
    to: later.text,
    language,
  });
  return {
    from: toRevisionReference(earlier),
    to: toRevisionReference(later),
    ...counts,
    paragraphs: visibility === "full_text" ? paragraphs : null,
  };
}

async function load(db: Db, articleId: string, number: number) {
  const row = await db.articleRevision.findUnique({
    where: { articleId_number: { articleId, number } },
    select: {
      ...revisionReference,
      text: true,
      article: { select: { id: true, visibility: true, language: true } },
    },
  });
  if (row) return row;
  throw new DomainError("not_found", `There is no revision ${number} of an article ${articleId}.`);
}
