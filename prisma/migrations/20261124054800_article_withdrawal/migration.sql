-- AlterEnum
ALTER TYPE "PersonEventType" ADD VALUE 'sign_in_link_made';

-- AlterTable
ALTER TABLE "Article" ADD COLUMN "withdrawnAt" TIMESTAMPTZ(3),
ADD COLUMN "withdrawnById" TEXT,
ADD COLUMN "withdrawnReason" TEXT;

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_withdrawnById_fkey" FOREIGN KEY ("withdrawnById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;
