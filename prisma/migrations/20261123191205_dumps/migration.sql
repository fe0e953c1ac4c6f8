-- CreateTable
CREATE TABLE "Dump" (
    "seq" BIGINT NOT NULL,
    "claimsCount" INTEGER NOT NULL DEFAULT 0,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Dump_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "DumpFile" (
    "seq" BIGINT NOT NULL,
    "name" TEXT NOT NULL,
    "size" BIGINT NOT NULL,
    "sha256" BYTEA NOT NULL,

    CONSTRAINT "DumpFile_pkey" PRIMARY KEY ("seq","name")
);

-- CreateTable
CREATE TABLE "DumpChunk" (
    "seq" BIGINT NOT NULL,
    "name" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "DumpChunk_pkey" PRIMARY KEY ("seq","name","number")
);

-- CreateIndex
CREATE INDEX "PublicClaim_checkedAt_idx" ON "PublicClaim"("checkedAt" DESC);

-- AddForeignKey
ALTER TABLE "DumpFile" ADD CONSTRAINT "DumpFile_seq_fkey" FOREIGN KEY ("seq") REFERENCES "Dump"("seq") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DumpChunk" ADD CONSTRAINT "DumpChunk_seq_name_fkey" FOREIGN KEY ("seq", "name") REFERENCES "DumpFile"("seq", "name") ON DELETE CASCADE ON UPDATE CASCADE;

-- What is compressed already is kept as it is, and a piece of it is read without the rest.
ALTER TABLE "DumpChunk" ALTER COLUMN "bytes" SET STORAGE EXTERNAL;
