-- AlterTable
ALTER TABLE "ExternalReviewImport" ADD COLUMN     "reason" JSONB;

-- AlterTable
ALTER TABLE "ImportJob" ADD COLUMN     "reason" JSONB;
