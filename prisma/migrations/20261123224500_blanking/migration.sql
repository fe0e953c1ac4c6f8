-- What is blanked is public nowhere any more: neither as the current document of its claim nor in dumps.
-- The log keeps its event and the hash; /v1/documents says when and why it was blanked.
CREATE FUNCTION withdraw_blanked() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  blanked record;
BEGIN
  FOR blanked IN DELETE FROM "PublicClaim" WHERE "sha256" = new."sha256" RETURNING "claimId", "seq" LOOP
    PERFORM pg_notify('claim_published', blanked."claimId" || ' ' || blanked."seq");
  END LOOP;
  DELETE FROM "Dump" WHERE "seq" >= (
    SELECT min(e."seq") FROM "Event" e WHERE e."sha256" = new."sha256");
  RETURN NULL;
END $$;
CREATE TRIGGER document_withdrawn AFTER UPDATE ON "Document"
  FOR EACH ROW WHEN (new."bytes" IS NULL) EXECUTE FUNCTION withdraw_blanked();

-- A claim that is published again after that has been public since its first event all the same.
CREATE FUNCTION keep_first_seq() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  new."firstSeq" := coalesce(
    (SELECT min(e."seq") FROM "Event" e WHERE e."claimId" = new."claimId"), new."firstSeq");
  RETURN new;
END $$;
CREATE TRIGGER first_seq_kept BEFORE INSERT ON "PublicClaim"
  FOR EACH ROW WHEN (new."firstSeq" = new."seq") EXECUTE FUNCTION keep_first_seq();
