-- A document is taken apart once. An upsert runs the triggers of the insert before those of the update, and
-- citations named each source twice. The log's lock is held meanwhile, so every part of it counts.

CREATE OR REPLACE FUNCTION append_event(
  p_type text, p_claim_id uuid, p_actor_id text, p_actor_role "Role", p_time timestamptz,
  p_before text, p_after text,
  p_status "VerificationStatus", p_verdict text, p_article_id uuid, p_claimant_id uuid,
  p_language "Language", p_tokens text[]
) RETURNS TABLE (seq bigint, sha256 text)
LANGUAGE plpgsql AS $$
DECLARE
  last_seq bigint;
  last_time timestamptz;
  v_seq bigint;
  v_time timestamptz;
  v_bytes bytea;
  v_sha256 bytea;
  v_header text;
BEGIN
  PERFORM pg_advisory_xact_lock(7233173838382854);
  SELECT e."seq", e."time" INTO last_seq, last_time FROM "Event" e ORDER BY e."seq" DESC LIMIT 1;
  v_seq := coalesce(last_seq, 0) + 1;
  v_time := date_trunc('milliseconds', greatest(p_time, last_time));
  v_bytes := convert_to(p_before || v_seq || p_after, 'UTF8');
  v_sha256 := sha256(v_bytes);
  v_header := format(
    '{"actor_role":"%s","document_sha256":"%s","seq":%s,"subject":"claims/%s","time":"%s","type":"%s"}',
    p_actor_role, encode(v_sha256, 'hex'), v_seq, p_claim_id,
    to_char(v_time AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), p_type);

  INSERT INTO "Document" ("sha256", "bytes") VALUES (v_sha256, v_bytes);
  INSERT INTO "Event" ("seq", "type", "claimId", "actorId", "actorRole", "time", "sha256", "leafHash")
  VALUES (v_seq, p_type, p_claim_id, p_actor_id, p_actor_role, v_time, v_sha256,
          sha256('\x00'::bytea || convert_to(v_header, 'UTF8')));
  UPDATE "PublicClaim" SET
    "seq" = v_seq, "bytes" = v_bytes, "sha256" = v_sha256, "status" = p_status, "verdict" = p_verdict,
    "claimantId" = p_claimant_id, "updatedAt" = v_time, "search" = array_to_tsvector(p_tokens)
  WHERE "claimId" = p_claim_id;
  IF NOT FOUND THEN
    INSERT INTO "PublicClaim" ("claimId", "seq", "firstSeq", "bytes", "sha256", "status", "verdict",
                               "articleId", "claimantId", "language", "updatedAt", "search")
    VALUES (p_claim_id, v_seq, v_seq, v_bytes, v_sha256, p_status, p_verdict, p_article_id,
            p_claimant_id, p_language, v_time, array_to_tsvector(p_tokens));
  END IF;
  UPDATE "Claim" SET "status" = p_status WHERE "id" = p_claim_id AND "status" <> p_status;
  PERFORM pg_notify('claim_published', p_claim_id || ' ' || v_seq);
  RETURN QUERY SELECT v_seq, encode(v_sha256, 'hex');
END $$;

-- A protected source is named nowhere but beside its claim.
CREATE OR REPLACE FUNCTION list_citations(p_claim_id uuid, p_seq bigint, d jsonb) RETURNS void
LANGUAGE sql AS $$
  DELETE FROM "PublicCitation" WHERE "claimId" = p_claim_id;
  WITH cited AS MATERIALIZED (
    SELECT DISTINCT ON (to_source_id(e->'source')) to_source_id(e->'source') AS id, e->'source' AS source
    FROM jsonb_array_elements(coalesce(d#>'{verdict,evidence}', '[]')) AS listed (e)
    WHERE e#>>'{source,kind}' = 'web'),
  named AS (
    INSERT INTO "PublicSource" ("id", "source", "url", "firstSeq")
    SELECT id, source, source->>'url', p_seq FROM cited
    ON CONFLICT DO NOTHING)
  INSERT INTO "PublicCitation" ("sourceId", "claimId") SELECT id, p_claim_id FROM cited;
$$;
