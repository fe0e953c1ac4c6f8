import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Pool, PoolClient } from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { searchTokens } from "@claimledger/claims/match/tokens";
import { toCanonicalJson } from "@claimledger/claims/publish/canonical-json";
import { makeClaim, makeEvidence } from "./make-claim.ts";
import { createRandom } from "./random.ts";

/** Every so many claims one waits to be published, so that all pages of a list weigh alike. */
export const awaitingEvery = 5;

/**
 * Fills a fresh database: `claims` claims with three sources each, every fifth with an approved review
 * that waits to be published, the rest published. Documents come in by COPY; the rows
 * they were made from are derived from them.
 */
export async function fill(pool: Pool, claims: number): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("SET synchronous_commit = off; SET maintenance_work_mem = '256MB'");
    await client.query(
      "CREATE UNLOGGED TABLE staged (seq bigint, doc text, evidence text, tokens text)",
    );
    await pipeline(Readable.from(lines(claims)), client.query(copyFrom("COPY staged FROM STDIN")));
    await client.query("ANALYZE staged");
    for (const statement of derive) await client.query(statement);
    await client.query("DROP TABLE staged");
    await setStatistics(client);
  } finally {
    client.release();
  }
}

function* lines(claims: number): Generator<string> {
  for (let index = 0; index < claims; index++) {
    const claim = makeClaim(index, index % awaitingEvery !== 0);
    const random = createRandom(index);
    const evidence =
      claim.verdict?.evidence ?? [0, 1, 2].map((n) => makeEvidence(index, n, random));
    const words = [
      claim.statement,
      claim.claimant?.name,
      claim.article.title,
      claim.verdict?.summary,
    ];
    const tokens = searchTokens(words.filter(Boolean).join("\n"));
    const columns = [toCanonicalJson(claim), JSON.stringify(evidence), `{${tokens.join(",")}}`];
    yield `${index + 1}\t${columns.map((text) => text.replaceAll("\\", "\\\\")).join("\t")}\n`;
  }
}

async function setStatistics(client: PoolClient): Promise<void> {
  await client.query("VACUUM ANALYZE");
  await client.query("CHECKPOINT");
}

const derive = [
  `CREATE UNLOGGED TABLE parsed AS
   SELECT seq, doc::jsonb AS d, convert_to(doc, 'UTF8') AS bytes, sha256(convert_to(doc, 'UTF8')) AS hash,
          evidence::jsonb AS e, tokens::text[] AS tokens FROM staged`,
  `INSERT INTO "User" ("id", "name", "email", "role", "updatedAt") VALUES
   ('author', 'Reviewer', 'author@bench.invalid', 'reviewer', now()),
   ('editor', 'Editor', 'editor@bench.invalid', 'editor', now())`,
  `INSERT INTO "Article" ("id", "title", "url", "language", "timeZone", "publishedOn", "importedById", "createdAt")
   SELECT DISTINCT (d#>>'{article,id}')::uuid, d#>>'{article,title}', d#>>'{article,url}', 'vi'::"Language",
          'Asia/Ho_Chi_Minh', date '2026-01-01', 'author', timestamptz '2026-01-01' FROM parsed`,
  `INSERT INTO "ArticleRevision" ("id", "articleId", "number", "text", "sha256", "createdAt")
   SELECT DISTINCT (d#>>'{article,revision,id}')::uuid, (d#>>'{article,id}')::uuid, 1, d#>>'{article,title}',
          md5(d#>>'{article,id}'), timestamptz '2026-01-01' FROM parsed`,
  `INSERT INTO "Claimant" ("id", "name", "sameAs")
   SELECT DISTINCT (d#>>'{claimant,id}')::uuid, d#>>'{claimant,name}', '{}'::text[] FROM parsed`,
  `INSERT INTO "Claim" ("id", "articleId", "revisionId", "slug", "statement", "language", "kind", "claimantId",
          "madeOn", "quoted", "quantities", "dates", "checkWorthiness", "status", "stage", "stageAt", "acceptedById", "createdAt", "updatedAt")
   SELECT (d->>'id')::uuid, (d#>>'{article,id}')::uuid, (d#>>'{article,revision,id}')::uuid, '', d->>'statement', 'vi',
          d->>'kind', (d#>>'{claimant,id}')::uuid, date '2026-01-01', '[]', d->'quantities', '[]', 0.8,
          (d->>'status')::"VerificationStatus",
          CASE WHEN d->>'status' = 'published' THEN 'published' ELSE 'awaiting_approval' END::"QueueStage",
          (d->>'updated_at')::timestamptz, 'author', (d->>'created_at')::timestamptz, (d->>'updated_at')::timestamptz
   FROM parsed`,
  `INSERT INTO "Anchor" ("claimId", "revisionId", "start", "end", "exact", "prefix", "suffix", "before", "after")
   SELECT (d->>'id')::uuid, (d#>>'{article,revision,id}')::uuid, seq * 100, seq * 100 + 90, d->>'statement', '', '',
          d#>>'{context,before}', d#>>'{context,after}' FROM parsed`,
  `INSERT INTO "Source" ("id", "kind", "url", "title", "publisher", "publishedOn")
   SELECT (s->>'id')::uuid, 'web', s#>>'{source,url}', s#>>'{source,title}', 'Nguồn', date '2026-01-01'
   FROM parsed, jsonb_array_elements(e) s`,
  `INSERT INTO "Evidence" ("id", "claimId", "sourceId", "quote", "stance", "note", "accessedOn", "addedById", "createdAt")
   SELECT (s->>'id')::uuid, (d->>'id')::uuid, (s->>'id')::uuid, s->>'quote', (s->>'stance')::"Stance", s->>'note',
          date '2026-01-02', 'author', timestamptz '2026-01-02' FROM parsed, jsonb_array_elements(e) s`,
  `INSERT INTO "Review" ("id", "claimId", "purpose", "status", "authorId", "editorIds", "draft", "createdAt", "updatedAt")
   SELECT replace(d->>'id', '01920001', '01920005')::uuid, (d->>'id')::uuid, 'verdict',
          CASE WHEN d->>'status' = 'published' THEN 'published' ELSE 'approved' END::"ReviewStatus",
          'author', '{author}', '{}', timestamptz '2026-01-02', timestamptz '2026-01-02' FROM parsed`,
  `INSERT INTO "ReviewVersion" ("id", "reviewId", "number", "content", "sha256", "authorId", "editorIds",
          "submittedById", "submittedAt", "approvedById", "approvedAt", "publishedAt")
   SELECT replace(d->>'id', '01920001', '01920007')::uuid, replace(d->>'id', '01920001', '01920005')::uuid, 1,
          jsonb_build_object('verdict', coalesce(d#>>'{verdict,value}', 'verified'), 'summary', d->>'statement',
            'rationale', d#>>'{context,before}', 'conflict_of_interest', '{"has_conflict":false,"statement":""}'::jsonb,
            'correction_kind', null, 'correction_note', '', 'scale', '{"id":"claimledger","version":1}'::jsonb,
            'methodology_version', '2026-11', 'evidence', e),
          '', 'author', '{author}', 'author', timestamptz '2026-01-02', 'editor', timestamptz '2026-01-02',
          CASE WHEN d->>'status' = 'published' THEN timestamptz '2026-01-02' END FROM parsed`,
  `INSERT INTO "Document" ("sha256", "bytes") SELECT hash, bytes FROM parsed`,
  `INSERT INTO "Event" ("seq", "type", "claimId", "actorId", "actorRole", "time", "sha256", "leafHash")
   SELECT seq, CASE WHEN d->>'status' = 'published' THEN 'verdict_published' ELSE 'review_started' END, (d->>'id')::uuid,
          'editor', 'editor', (d->>'updated_at')::timestamptz, hash, sha256(hash) FROM parsed ORDER BY seq`,
  `ALTER TABLE "PublicClaim" DISABLE TRIGGER public_parts_listed, DISABLE TRIGGER first_seq_kept`,
  `INSERT INTO "PublicClaim" ("claimId", "seq", "firstSeq", "bytes", "sha256", "status", "verdict", "articleId",
          "claimantId", "language", "updatedAt", "search")
   SELECT (d->>'id')::uuid, seq, seq, bytes, hash, (d->>'status')::"VerificationStatus", d#>>'{verdict,value}',
          (d#>>'{article,id}')::uuid, (d#>>'{claimant,id}')::uuid, 'vi', (d->>'updated_at')::timestamptz,
          array_to_tsvector(tokens) FROM parsed ORDER BY seq`,
  // What the trigger does for one document, for all of them at once.
  `ALTER TABLE "PublicClaim" ENABLE TRIGGER public_parts_listed, ENABLE TRIGGER first_seq_kept`,
  `INSERT INTO "PublicAmount" ("claimId", "position", "currency", "low", "high")
   SELECT (d->>'id')::uuid, n, q->>'unit', (q->>'amount')::numeric, (q->>'amount')::numeric
   FROM parsed, jsonb_array_elements(d->'quantities') WITH ORDINALITY AS listed (q, n)`,
  `CREATE UNLOGGED TABLE cited AS
   SELECT to_source_id(s->'source') AS id, s->'source' AS source, (d->>'id')::uuid AS claim, seq
   FROM parsed, jsonb_array_elements(coalesce(d#>'{verdict,evidence}', '[]')) s`,
  `INSERT INTO "PublicSource" ("id", "source", "url", "firstSeq")
   SELECT DISTINCT ON (id) id, source, source->>'url', seq FROM cited ORDER BY id, seq`,
  `INSERT INTO "PublicCitation" ("sourceId", "claimId") SELECT DISTINCT id, claim FROM cited`,
  `DROP TABLE cited`,
  `DROP TABLE parsed`,
];
