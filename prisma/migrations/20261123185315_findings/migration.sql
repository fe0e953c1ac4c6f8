-- AlterTable
ALTER TABLE "ArticleRevision" ADD COLUMN     "findings" JSONB NOT NULL DEFAULT '[]';
