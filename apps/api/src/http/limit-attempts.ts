import { v7 as uuid } from "uuid";
import { DomainError } from "@claimledger/claims/errors";
import type { Deps } from "../context.ts";

const windowMs = 60_000;

/**
 * Counts an attempt under `key`, for all servers of the database together, and refuses those past
 * `most` within a minute of the first. It has to come before the work that it guards, and outside
 * of a transaction, which a refusal would roll back. better-auth, whose table it is, drops rows that
 * are older than that minute.
 */
export async function limitAttempts(
  { prisma, clock }: Pick<Deps, "prisma" | "clock">,
  key: string,
  most: number,
): Promise<void> {
  const now = clock().getTime();
  const [row] = await prisma.$queryRaw<{ count: number; lastRequest: bigint }[]>`
    INSERT INTO "RateLimit" AS r ("id", "key", "count", "lastRequest")
    VALUES (${uuid()}, ${key}, 1, ${now})
    ON CONFLICT ("key") DO UPDATE SET
      "count" = CASE WHEN r."lastRequest" <= ${now - windowMs} THEN 1 ELSE r."count" + 1 END,
      "lastRequest" = CASE WHEN r."lastRequest" <= ${now - windowMs} THEN ${now} ELSE r."lastRequest" END
    RETURNING "count", "lastRequest"`;
  if (!row || row.count <= most) return;
  const wait = Math.max(1, Math.ceil((Number(row.lastRequest) + windowMs - now) / 1000));
  throw new DomainError(
    "too_many_requests",
    `Too many attempts. Try again in ${wait} seconds.`,
    [],
    wait,
  );
}
