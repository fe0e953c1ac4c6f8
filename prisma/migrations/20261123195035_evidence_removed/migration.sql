-- AlterTable
ALTER TABLE "Evidence" ADD COLUMN     "removedAt" TIMESTAMPTZ(3);
