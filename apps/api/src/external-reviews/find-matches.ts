import type { Pool } from "pg";
import type { ExternalReviewMatches } from "@claimledger/claims/desk/external-review";
import { scoreMatch, type Frequencies } from "@claimledger/claims/match/score";
import { searchTokens } from "@claimledger/claims/match/tokens";
import type { ExternalReview } from "@claimledger/claims/publish/external-review";
import { statementName } from "@claimledger/prisma/connect";
import { assertFound, type ReadContext } from "../context.ts";
import { countTokens, toRareQuery, type Weights } from "../match/rare-tokens.ts";
import { toDate } from "../rows.ts";

const mostTokens = 40;
const mostCandidates = 2_000;
const mostFound = 20;
const leastScore = 0.25;

type Row = Omit<ExternalReview, "reviewedOn"> & {
  id: string;
  crosswalk: number;
  reviewedOn: Date | null;
};

/**
 * What others found about claims in the same words: candidates by the claim's rarest words, from the
 * index, then compared word by word. The work is bounded, however many reviews there are.
 */
export async function findMatchingReviews(
  { db }: ReadContext,
  pool: Pool,
  claimId: string,
): Promise<ExternalReviewMatches> {
  const select = { statement: true } as const;
  const found = await db.claim.findUnique({ where: { id: claimId }, select });
  const { statement } = assertFound(found, "claim", claimId);
  const tokens = searchTokens(statement).slice(0, mostTokens);
  const { frequencies, total } = await countTokens(pool, "ExternalReview", tokens);
  const candidates = await findCandidates(pool, frequencies);
  const items = candidates
    .map((row) => ({ row, score: scoreRow(row, tokens, { frequencies, total }) }))
    .filter(({ score }) => score >= leastScore)
    .toSorted((a, b) => b.score - a.score || (a.row.id < b.row.id ? -1 : 1))
    .slice(0, mostFound)
    .map(({ row, score }) => toExternalReview(row, score));
  return { items };
}

function scoreRow({ claim, claimant }: Row, tokens: string[], weights: Weights): number {
  return Math.max(
    scoreMatch(tokens, searchTokens(claim), weights),
    claimant ? scoreMatch(tokens, searchTokens(`${claimant} ${claim}`), weights) : 0,
  );
}

async function findCandidates(pool: Pool, frequencies: Frequencies): Promise<Row[]> {
  const query = toRareQuery(frequencies);
  if (query === null) return [];
  const text = `
    SELECT "id", "publisher", "author", "site", "url", "claim", "claimant", "wording", "verdict",
      "lossy", "crosswalk", "language", "reviewedOn"
    FROM "ExternalReview" WHERE "search" @@ $1::tsquery
    ORDER BY ts_rank("search", $1::tsquery) DESC LIMIT ${mostCandidates}`;
  return (await pool.query<Row>({ name: statementName(text), text, values: [query] })).rows;
}

function toExternalReview({ crosswalk, reviewedOn, ...row }: Row, score: number) {
  return {
    ...row,
    crosswalk_version: crosswalk,
    reviewed_on: toDate(reviewedOn),
    score: Math.round(score * 1_000) / 1_000,
  };
}
