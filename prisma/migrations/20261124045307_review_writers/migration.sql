-- AlterTable
ALTER TABLE "Review" ADD COLUMN     "declaredById" TEXT;

-- AlterTable
ALTER TABLE "ReviewVersion" ADD COLUMN     "declaredById" TEXT,
ADD COLUMN     "publishedById" TEXT;

-- CreateTable
CREATE TABLE "ReviewWriter" (
    "reviewId" UUID NOT NULL,
    "personId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "firstVersion" INTEGER NOT NULL,
    "lastVersion" INTEGER NOT NULL,

    CONSTRAINT "ReviewWriter_pkey" PRIMARY KEY ("reviewId","personId")
);

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_declaredById_fkey" FOREIGN KEY ("declaredById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewWriter" ADD CONSTRAINT "ReviewWriter_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewWriter" ADD CONSTRAINT "ReviewWriter_personId_fkey" FOREIGN KEY ("personId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewVersion" ADD CONSTRAINT "ReviewVersion_publishedById_fkey" FOREIGN KEY ("publishedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Whose a declaration is, is known where nobody but the author had a hand in the review; it is made
-- again elsewhere.
UPDATE "Review" SET "declaredById" = "authorId"
WHERE "status" IN ('draft', 'submitted', 'approved') AND "editorIds" <@ ARRAY["authorId"];

ALTER TABLE "ReviewVersion" ADD CONSTRAINT declared_by_its_submitter CHECK (
  "declaredById" IS NULL OR "declaredById" = "submittedById");

CREATE OR REPLACE FUNCTION keep_submitted_content() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (new."id", new."reviewId", new."number", new."content", new."sha256", new."authorId",
      new."editorIds", new."submittedById", new."submittedAt", new."declaredById")
     IS DISTINCT FROM
     (old."id", old."reviewId", old."number", old."content", old."sha256", old."authorId",
      old."editorIds", old."submittedById", old."submittedAt", old."declaredById")
     OR old."publishedAt" IS NOT NULL THEN
    RAISE EXCEPTION 'A submitted version never changes'
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN new;
END $$;

-- Whose words a version holds never changes either: writers come in, and write again later.
CREATE FUNCTION keep_writers() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (new."reviewId", new."personId", new."position", new."firstVersion")
     IS DISTINCT FROM
     (old."reviewId", old."personId", old."position", old."firstVersion") THEN
    RAISE EXCEPTION 'Whose words are in a version never changes'
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN new;
END $$;
CREATE TRIGGER review_writer_keeps BEFORE UPDATE ON "ReviewWriter"
  FOR EACH ROW EXECUTE FUNCTION keep_writers();
CREATE TRIGGER review_writer_stays BEFORE DELETE OR TRUNCATE ON "ReviewWriter"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
