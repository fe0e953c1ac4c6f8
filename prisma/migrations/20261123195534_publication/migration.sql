-- CreateTable
CREATE TABLE "Publication" (
    "id" BIGSERIAL NOT NULL,
    "type" TEXT NOT NULL,
    "claimId" UUID NOT NULL,
    "actorId" TEXT NOT NULL,
    "actorRole" "Role" NOT NULL,
    "time" TIMESTAMPTZ(3) NOT NULL,
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,
    "status" "VerificationStatus" NOT NULL,
    "verdict" TEXT,
    "articleId" UUID NOT NULL,
    "claimantId" UUID,
    "language" "Language" NOT NULL,
    "tokens" TEXT[],

    CONSTRAINT "Publication_pkey" PRIMARY KEY ("id")
);

-- Its rows never outlive their transaction, so they need no write-ahead log.
ALTER TABLE "Publication" SET UNLOGGED;

-- Runs as the transaction commits: the log's lock is held for the append and the commit alone, with no
-- message between them, and nothing that a transaction does can come after its events.
CREATE FUNCTION publish_at_commit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM append_event(new."type", new."claimId", new."actorId", new."actorRole", new."time",
                       new."before", new."after", new."status", new."verdict", new."articleId",
                       new."claimantId", new."language", new."tokens");
  DELETE FROM "Publication" WHERE "id" = new."id";
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER published_at_commit AFTER INSERT ON "Publication"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION publish_at_commit();
