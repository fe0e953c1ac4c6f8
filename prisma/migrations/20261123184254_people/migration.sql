-- CreateEnum
CREATE TYPE "PersonEventType" AS ENUM ('invited', 'invitation_revoked', 'joined', 'role_changed', 'deactivated', 'reactivated', 'sessions_ended', 'password_changed');

-- AlterTable
ALTER TABLE "User" ADD COLUMN     "deactivatedAt" TIMESTAMPTZ(3),
ADD COLUMN     "rowVersion" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "PersonEvent" (
    "id" UUID NOT NULL,
    "type" "PersonEventType" NOT NULL,
    "actorId" TEXT NOT NULL,
    "subjectId" TEXT,
    "email" TEXT,
    "fromRole" "Role",
    "toRole" "Role",
    "time" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PersonEvent_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "PersonEvent_time_id_idx" ON "PersonEvent"("time" DESC, "id" DESC);

-- AddForeignKey
ALTER TABLE "PersonEvent" ADD CONSTRAINT "PersonEvent_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PersonEvent" ADD CONSTRAINT "PersonEvent_subjectId_fkey" FOREIGN KEY ("subjectId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Who did what about whom is added to and never changed.
CREATE TRIGGER person_event_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "PersonEvent"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
