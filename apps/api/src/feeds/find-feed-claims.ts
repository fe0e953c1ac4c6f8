import { createHash } from "node:crypto";
import type { Pool } from "pg";
import type { Language } from "@claimledger/claims/article/language";
import type { PublicClaim } from "@claimledger/claims/publish/public-claim";
import type { CorrectionKind } from "@claimledger/claims/review/correction";
import type { TopicValue } from "@claimledger/claims/review/topic";
import type { ClaimFilter } from "../claims/claim-filter.ts";
import { findPublicClaims, type ClaimReader } from "../claims/find-public-claims.ts";
import { statementName } from "@claimledger/prisma/connect";

/** A public document and its name. */
export type FeedClaim = { claim: PublicClaim; sha256: string };

export type FeedCorrection = FeedClaim & {
  id: string;
  kind: CorrectionKind;
  note: string;
  publishedAt: Date;
};

/** Which claims a feed of verdicts is about; all of them where nothing is asked. */
export type FeedScope = { claimant?: string; article?: string; topic?: TopicValue };

/** Entries of a feed: about as many as readers keep. */
const feedLength = 50;
/** The newest that a feed chooses among, so that its cost is bounded whatever it asks for. */
const mostVerdicts = 10_000;
const mostClaims = 5_000;
const mostCorrections = 2_000;

const checked = ["published", "corrected", "retracted"] as const;

type Row = { bytes: Buffer; sha256: Buffer };

/** Claims with a verdict, last checked first. */
export async function findVerdicts(
  pool: Pool,
  { claimant, article, topic }: FeedScope,
  language: Language | null,
): Promise<FeedClaim[]> {
  const key = claimant ? "claimantId" : article ? "articleId" : null;
  const newest = key
    ? `"${key}" = $1::uuid ORDER BY "firstSeq" DESC LIMIT ${mostClaims}`
    : `"checkedAt" IS NOT NULL ORDER BY "checkedAt" DESC LIMIT ${mostVerdicts}`;
  const about = key ? "TRUE" : `($1::text IS NULL OR "topics" @> ARRAY[$1::text])`;
  const text = `
    SELECT "bytes", "sha256" FROM (SELECT * FROM "PublicClaim" WHERE ${newest}) newest
    WHERE "checkedAt" IS NOT NULL AND ${about} AND ($2::text IS NULL OR "language"::text = $2)
    ORDER BY "checkedAt" DESC LIMIT ${feedLength}`;
  const values = [claimant ?? article ?? topic ?? null, language];
  const { rows } = await pool.query<Row>({ name: statementName(text), text, values });
  return rows.map(toFeedClaim);
}

/** Corrections with the claim as it is now, newest first. */
export async function findFeedCorrections(
  pool: Pool,
  language: Language | null,
): Promise<FeedCorrection[]> {
  const text = `
    SELECT newest.*, p."bytes", p."sha256"
    FROM (SELECT "id", "claimId", "kind", "note", "publishedAt" FROM "Correction"
          ORDER BY "publishedAt" DESC, "id" DESC LIMIT ${mostCorrections}) newest
    JOIN "PublicClaim" p USING ("claimId")
    WHERE $1::text IS NULL OR p."language"::text = $1
    ORDER BY "publishedAt" DESC, newest."id" DESC LIMIT ${feedLength}`;
  const found = { name: statementName(text), text, values: [language] };
  const { rows } = await pool.query<Row & Omit<FeedCorrection, keyof FeedClaim>>(found);
  return rows.map(({ id, kind, note, publishedAt, ...row }) => ({
    ...toFeedClaim(row),
    id,
    kind,
    note,
    publishedAt,
  }));
}

/** What a search finds among claims that have, or had, a verdict; newest claims first. */
export async function findMatches(reader: ClaimReader, query: ClaimFilter): Promise<FeedClaim[]> {
  const { status = [...checked] } = query;
  const { items } = await findPublicClaims(reader, { ...query, status, limit: feedLength });
  return items.map((bytes) =>
    toFeedClaim({ bytes: Buffer.from(bytes), sha256: createHash("sha256").update(bytes).digest() }),
  );
}

function toFeedClaim({ bytes, sha256 }: Row): FeedClaim {
  return {
    claim: JSON.parse(bytes.toString("utf8")) as PublicClaim,
    sha256: sha256.toString("hex"),
  };
}
