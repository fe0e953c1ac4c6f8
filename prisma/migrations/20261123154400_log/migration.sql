-- What Prisma's schema cannot say: the append-only log and the rules that hold even against the verbs.

-- The one writer of the log. The document is `p_before || seq || p_after`; its bytes, hash and the
-- header's leaf hash (RFC 9162: SHA-256 of 0x00 and the header's canonical JSON) are made here, under
-- the log's lock, which the transaction keeps until it commits: seq is gap-free and in commit order.
-- The claim's own status follows in the same breath.
CREATE FUNCTION append_event(
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
  INSERT INTO "PublicClaim" ("claimId", "seq", "firstSeq", "bytes", "sha256", "status", "verdict",
                             "articleId", "claimantId", "language", "updatedAt", "search")
  VALUES (p_claim_id, v_seq, v_seq, v_bytes, v_sha256, p_status, p_verdict, p_article_id,
          p_claimant_id, p_language, v_time, array_to_tsvector(p_tokens))
  ON CONFLICT ("claimId") DO UPDATE SET
    "seq" = excluded."seq", "bytes" = excluded."bytes", "sha256" = excluded."sha256",
    "status" = excluded."status", "verdict" = excluded."verdict",
    "claimantId" = excluded."claimantId", "updatedAt" = excluded."updatedAt",
    "search" = excluded."search";
  UPDATE "Claim" SET "status" = p_status WHERE "id" = p_claim_id AND "status" <> p_status;
  PERFORM pg_notify('claim_published', p_claim_id || ' ' || v_seq);
  RETURN QUERY SELECT v_seq, encode(v_sha256, 'hex');
END $$;

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP
    USING ERRCODE = 'integrity_constraint_violation';
END $$;

CREATE TRIGGER event_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "Event"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER correction_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "Correction"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER document_keeps BEFORE DELETE OR TRUNCATE ON "Document"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER revision_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "ArticleRevision"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A document may be blanked, with a reason, and in no other way changed.
CREATE FUNCTION allow_only_blanking() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF new."sha256" <> old."sha256" OR new."bytes" IS NOT NULL
     OR new."blankedAt" IS NULL OR coalesce(new."blankReason", '') = '' THEN
    RAISE EXCEPTION 'A document can only be blanked, with a reason'
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN new;
END $$;
CREATE TRIGGER document_only_blanked BEFORE UPDATE ON "Document"
  FOR EACH ROW EXECUTE FUNCTION allow_only_blanking();

-- Approval: never by the author, the submitter or anybody who wrote in that version.
ALTER TABLE "ReviewVersion" ADD CONSTRAINT approver_is_a_second_person CHECK (
  "approvedById" IS NULL OR
  ("approvedById" <> "authorId" AND "approvedById" <> "submittedById"
   AND NOT "approvedById" = ANY ("editorIds")));
ALTER TABLE "ReviewVersion" ADD CONSTRAINT published_after_approval CHECK (
  "publishedAt" IS NULL OR "approvedById" IS NOT NULL);

CREATE FUNCTION keep_submitted_content() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (new."id", new."reviewId", new."number", new."content", new."sha256", new."authorId",
      new."editorIds", new."submittedById", new."submittedAt")
     IS DISTINCT FROM
     (old."id", old."reviewId", old."number", old."content", old."sha256", old."authorId",
      old."editorIds", old."submittedById", old."submittedAt")
     OR old."publishedAt" IS NOT NULL THEN
    RAISE EXCEPTION 'A submitted version never changes'
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN new;
END $$;
CREATE TRIGGER review_version_keeps BEFORE UPDATE ON "ReviewVersion"
  FOR EACH ROW EXECUTE FUNCTION keep_submitted_content();
CREATE TRIGGER review_version_stays BEFORE DELETE OR TRUNCATE ON "ReviewVersion"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- One open review a claim at a time.
CREATE UNIQUE INDEX "Review_one_open" ON "Review" ("claimId")
  WHERE "status" IN ('draft', 'submitted', 'approved');

-- The actor that commands act as; it has no account and cannot sign in.
INSERT INTO "User" ("id", "name", "email", "role", "updatedAt")
VALUES ('system', 'Claimledger command line', 'command-line@system.invalid', 'system', now());
