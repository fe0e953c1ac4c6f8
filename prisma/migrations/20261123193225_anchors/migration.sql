-- DropIndex
DROP INDEX "ArticleRevision_articleId_sha256_key";

-- AlterTable
ALTER TABLE "Anchor" ADD COLUMN     "changes" JSONB NOT NULL DEFAULT '[]',
ALTER COLUMN "start" DROP NOT NULL,
ALTER COLUMN "end" DROP NOT NULL;
