-- CreateEnum
CREATE TYPE "QueueStage" AS ENUM ('unreviewed', 'in_review', 'awaiting_approval', 'published', 'withdrawn');

-- DropIndex
DROP INDEX "Claim_createdAt_id_idx";

-- DropIndex
DROP INDEX "Claim_status_createdAt_id_idx";

-- AlterTable
ALTER TABLE "Claim" ADD COLUMN     "assigneeId" TEXT,
ADD COLUMN     "stage" "QueueStage" NOT NULL DEFAULT 'unreviewed',
ADD COLUMN     "stageAt" TIMESTAMPTZ(3);

-- Claims that are there already: in the queue where their status and open review put them, and with
-- whoever is the author of that review.
UPDATE "Claim" c SET
  "stage" = CASE
    WHEN c."withdrawnAt" IS NOT NULL THEN 'withdrawn'
    WHEN r."status" IN ('submitted', 'approved') THEN 'awaiting_approval'
    WHEN r."status" = 'draft' THEN 'in_review'
    WHEN c."status" IN ('published', 'corrected', 'retracted') THEN 'published'
    ELSE 'unreviewed'
  END::"QueueStage",
  "stageAt" = coalesce(c."withdrawnAt", r."updatedAt", c."updatedAt"),
  "assigneeId" = r."authorId"
FROM "Claim" all_claims
LEFT JOIN "Review" r
  ON r."claimId" = all_claims."id" AND r."status" IN ('draft', 'submitted', 'approved')
WHERE c."id" = all_claims."id";

ALTER TABLE "Claim" ALTER COLUMN "stageAt" SET NOT NULL;

-- CreateTable
CREATE TABLE "Assignment" (
    "id" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "assigneeId" TEXT,
    "assignedById" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Assignment_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Assignment_claimId_createdAt_idx" ON "Assignment"("claimId", "createdAt");

-- CreateIndex
CREATE INDEX "Claim_stage_createdAt_id_idx" ON "Claim"("stage", "createdAt", "id");

-- CreateIndex
CREATE INDEX "Claim_stage_stageAt_id_idx" ON "Claim"("stage", "stageAt", "id");

-- CreateIndex
CREATE INDEX "Claim_stage_checkWorthiness_id_idx" ON "Claim"("stage", "checkWorthiness", "id");

-- CreateIndex
CREATE INDEX "Claim_assigneeId_stage_createdAt_id_idx" ON "Claim"("assigneeId", "stage", "createdAt", "id");

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_assigneeId_fkey" FOREIGN KEY ("assigneeId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_assigneeId_fkey" FOREIGN KEY ("assigneeId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_assignedById_fkey" FOREIGN KEY ("assignedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
