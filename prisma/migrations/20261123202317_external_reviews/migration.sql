-- CreateTable
CREATE TABLE "ExternalReview" (
    "id" UUID NOT NULL,
    "key" BYTEA NOT NULL,
    "publisher" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "site" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "claim" TEXT NOT NULL,
    "claimant" TEXT,
    "wording" TEXT NOT NULL,
    "verdict" TEXT,
    "lossy" BOOLEAN NOT NULL,
    "crosswalk" INTEGER NOT NULL,
    "language" TEXT,
    "reviewedOn" DATE,
    "raw" JSONB NOT NULL,
    "search" tsvector NOT NULL,
    "importedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ExternalReview_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ExternalReviewImport" (
    "id" UUID NOT NULL,
    "source" TEXT NOT NULL,
    "status" "ImportJobStatus" NOT NULL DEFAULT 'queued',
    "problem" TEXT,
    "items" INTEGER NOT NULL DEFAULT 0,
    "added" INTEGER NOT NULL DEFAULT 0,
    "updated" INTEGER NOT NULL DEFAULT 0,
    "unchanged" INTEGER NOT NULL DEFAULT 0,
    "refused" INTEGER NOT NULL DEFAULT 0,
    "refusals" JSONB NOT NULL DEFAULT '[]',
    "createdById" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ExternalReviewImport_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "ExternalReview_key_key" ON "ExternalReview"("key");

-- CreateIndex
CREATE INDEX "ExternalReview_search_idx" ON "ExternalReview" USING GIN ("search");

-- CreateIndex
CREATE INDEX "ExternalReviewImport_source_status_idx" ON "ExternalReviewImport"("source", "status");

-- AddForeignKey
ALTER TABLE "ExternalReviewImport" ADD CONSTRAINT "ExternalReviewImport_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
