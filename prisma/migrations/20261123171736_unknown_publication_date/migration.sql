-- AlterTable
ALTER TABLE "Article" ALTER COLUMN "publishedOn" DROP NOT NULL;
