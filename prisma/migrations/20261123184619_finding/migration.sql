-- CreateEnum
CREATE TYPE "SubmissionStatus" AS ENUM ('open', 'taken', 'declined');

-- AlterTable
ALTER TABLE "Claim" ADD COLUMN     "topics" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "PublicClaim" ADD COLUMN     "appearedOn" DATE,
ADD COLUMN     "checkedAt" TIMESTAMPTZ(3),
ADD COLUMN     "madeOn" DATE,
ADD COLUMN     "publisherId" UUID,
ADD COLUMN     "topics" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- CreateTable
CREATE TABLE "PublicAmount" (
    "claimId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "currency" TEXT NOT NULL,
    "low" DECIMAL NOT NULL,
    "high" DECIMAL NOT NULL,

    CONSTRAINT "PublicAmount_pkey" PRIMARY KEY ("claimId","position")
);

-- CreateTable
CREATE TABLE "PublicSource" (
    "id" UUID NOT NULL,
    "source" JSONB NOT NULL,
    "url" TEXT,
    "firstSeq" BIGINT NOT NULL,

    CONSTRAINT "PublicSource_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PublicCitation" (
    "sourceId" UUID NOT NULL,
    "claimId" UUID NOT NULL,

    CONSTRAINT "PublicCitation_pkey" PRIMARY KEY ("sourceId","claimId")
);

-- CreateTable
CREATE TABLE "Submission" (
    "id" UUID NOT NULL,
    "statement" TEXT NOT NULL,
    "url" TEXT,
    "note" TEXT NOT NULL,
    "language" "Language" NOT NULL,
    "contact" TEXT,
    "addressHash" TEXT,
    "status" "SubmissionStatus" NOT NULL DEFAULT 'open',
    "answer" TEXT NOT NULL DEFAULT '',
    "decidedById" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "decidedAt" TIMESTAMPTZ(3),
    "rowVersion" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Submission_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Masthead" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "content" JSONB NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "rowVersion" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Masthead_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "PublicAmount_currency_low_high_idx" ON "PublicAmount"("currency", "low", "high");

-- CreateIndex
CREATE INDEX "PublicSource_firstSeq_id_idx" ON "PublicSource"("firstSeq" DESC, "id");

-- CreateIndex
CREATE INDEX "PublicSource_url_idx" ON "PublicSource" USING HASH ("url");

-- CreateIndex
CREATE INDEX "PublicCitation_claimId_idx" ON "PublicCitation"("claimId");

-- CreateIndex
CREATE INDEX "Submission_status_createdAt_id_idx" ON "Submission"("status", "createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Submission_addressHash_createdAt_idx" ON "Submission"("addressHash", "createdAt");

-- CreateIndex
CREATE INDEX "Correction_publishedAt_id_idx" ON "Correction"("publishedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Correction_kind_publishedAt_id_idx" ON "Correction"("kind", "publishedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "PublicClaim_publisherId_firstSeq_idx" ON "PublicClaim"("publisherId", "firstSeq" DESC);

-- CreateIndex
CREATE INDEX "PublicClaim_listing" ON "PublicClaim"("firstSeq" DESC, "status", "verdict", "language", "articleId", "claimantId", "publisherId", "madeOn", "appearedOn", "checkedAt", "updatedAt", "topics");

-- CreateIndex
CREATE INDEX "ReviewVersion_publishedAt_id_idx" ON "ReviewVersion"("publishedAt" DESC, "id" DESC);

-- AddForeignKey
ALTER TABLE "PublicAmount" ADD CONSTRAINT "PublicAmount_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "PublicClaim"("claimId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PublicCitation" ADD CONSTRAINT "PublicCitation_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "PublicSource"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PublicCitation" ADD CONSTRAINT "PublicCitation_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "PublicClaim"("claimId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Submission" ADD CONSTRAINT "Submission_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What lists and filters need is taken out of the document itself, so that it cannot say otherwise.

CREATE FUNCTION list_public_claim() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  d jsonb := convert_from(new."bytes", 'UTF8')::jsonb;
BEGIN
  new."publisherId" := (SELECT a."publisherId" FROM "Article" a WHERE a."id" = new."articleId");
  new."madeOn" := (d->>'made_on')::date;
  new."appearedOn" := (d#>>'{article,published_on}')::date;
  new."checkedAt" := (d#>>'{verdict,published_at}')::timestamptz;
  new."topics" := ARRAY(SELECT jsonb_array_elements_text(coalesce(d->'topics', '[]')));
  RETURN new;
END $$;

CREATE TRIGGER public_claim_listed BEFORE INSERT OR UPDATE OF "bytes" ON "PublicClaim"
  FOR EACH ROW EXECUTE FUNCTION list_public_claim();

-- Amounts of more digits than anybody counts money in would not fit into an index.
CREATE FUNCTION list_amounts(p_claim_id uuid, d jsonb) RETURNS void LANGUAGE sql AS $$
  DELETE FROM "PublicAmount" WHERE "claimId" = p_claim_id;
  INSERT INTO "PublicAmount" ("claimId", "position", "currency", "low", "high")
  SELECT p_claim_id, n, q->>'unit',
         coalesce(q->>'lower_bound', q->>'amount', q->>'upper_bound')::numeric,
         coalesce(q->>'upper_bound', q->>'amount', q->>'lower_bound')::numeric
  FROM jsonb_array_elements(coalesce(d->'quantities', '[]')) WITH ORDINALITY AS listed (q, n)
  WHERE q->>'unit_kind' = 'money' AND length(q->>'unit') = 3
    AND length(coalesce(q->>'amount', '') || coalesce(q->>'lower_bound', '')
               || coalesce(q->>'upper_bound', '')) BETWEEN 1 AND 200;
$$;

-- The hash of a source's words, as a UUID of version 8 (RFC 9562).
CREATE FUNCTION to_source_id(source jsonb) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
  SELECT overlay(overlay(md5(source::text) PLACING '8' FROM 13) PLACING '8' FROM 17)::uuid;
$$;

-- A protected source is named nowhere but beside its claim.
CREATE FUNCTION list_citations(p_claim_id uuid, p_seq bigint, d jsonb) RETURNS void LANGUAGE sql AS $$
  DELETE FROM "PublicCitation" WHERE "claimId" = p_claim_id;
  INSERT INTO "PublicSource" ("id", "source", "url", "firstSeq")
  SELECT DISTINCT ON (e->'source') to_source_id(e->'source'), e->'source', e#>>'{source,url}', p_seq
  FROM jsonb_array_elements(coalesce(d#>'{verdict,evidence}', '[]')) AS listed (e)
  WHERE e#>>'{source,kind}' = 'web'
  ON CONFLICT DO NOTHING;
  INSERT INTO "PublicCitation" ("sourceId", "claimId")
  SELECT DISTINCT to_source_id(e->'source'), p_claim_id
  FROM jsonb_array_elements(coalesce(d#>'{verdict,evidence}', '[]')) AS listed (e)
  WHERE e#>>'{source,kind}' = 'web';
$$;

CREATE FUNCTION list_public_parts() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  d jsonb := convert_from(new."bytes", 'UTF8')::jsonb;
  before jsonb := '{}';
BEGIN
  IF TG_OP = 'UPDATE' THEN
    before := convert_from(old."bytes", 'UTF8')::jsonb;
  END IF;
  IF d->'quantities' IS DISTINCT FROM before->'quantities' THEN
    PERFORM list_amounts(new."claimId", d);
  END IF;
  IF d#>'{verdict,evidence}' IS DISTINCT FROM before#>'{verdict,evidence}' THEN
    PERFORM list_citations(new."claimId", new."seq", d);
  END IF;
  RETURN NULL;
END $$;

-- Claims that were published before.
UPDATE "PublicClaim" SET "bytes" = "bytes";
SELECT list_amounts("claimId", convert_from("bytes", 'UTF8')::jsonb),
       list_citations("claimId", "seq", convert_from("bytes", 'UTF8')::jsonb) FROM "PublicClaim";

CREATE TRIGGER public_parts_listed AFTER INSERT OR UPDATE OF "bytes" ON "PublicClaim"
  FOR EACH ROW EXECUTE FUNCTION list_public_parts();
