import type { Dump } from "@claimledger/claims/publish/dump";
import type { PrismaClient } from "@claimledger/prisma/client";
import { toDateTime } from "../rows.ts";
import { dumpFormats } from "./dump-formats.ts";

/** Dumps that are finished, newest first. */
export async function findDumps(db: PrismaClient): Promise<Dump[]> {
  const rows = await db.dump.findMany({
    where: { finishedAt: { not: null } },
    orderBy: { seq: "desc" },
    include: { files: { orderBy: { name: "asc" } } },
  });
  return rows.map(({ seq, startedAt, claimsCount, files }) => ({
    seq: Number(seq),
    made_at: toDateTime(startedAt),
    claims_count: claimsCount,
    files: files.map(({ name, size, sha256 }) => ({
      name,
      path: `/v1/dumps/${seq}/${name}`,
      content_type: dumpFormats[name]?.contentType ?? "application/octet-stream",
      size: Number(size),
      sha256: Buffer.from(sha256).toString("hex"),
    })),
  }));
}
