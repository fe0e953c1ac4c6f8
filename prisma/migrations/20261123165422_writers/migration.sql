-- AlterTable
ALTER TABLE "Claim" ADD COLUMN     "editorIds" TEXT[];

-- AlterTable
ALTER TABLE "Evidence" ADD COLUMN     "editorIds" TEXT[];

-- AlterTable
ALTER TABLE "Proposal" ADD COLUMN     "editorIds" TEXT[];
