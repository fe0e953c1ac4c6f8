import { createHmac } from "node:crypto";
import ipaddr from "ipaddr.js";
import { v7 as uuid } from "uuid";
import type { SubmissionInput, SubmissionReceipt } from "@claimledger/claims/desk/submission";
import { DomainError } from "@claimledger/claims/errors";
import type { Deps } from "../context.ts";
import { toReceipt } from "./rows.ts";

const hour = 3_600_000;
export const mostAnHour = 5;
const mostOpen = 2_000;

/**
 * Takes a reader's claim. One address may send five an hour, and no more are taken than the desk can
 * ever read. The address itself is not kept, only a keyed hash that changes with the day.
 */
export async function sendSubmission(
  { prisma, clock, authSecret }: Pick<Deps, "prisma" | "clock" | "authSecret">,
  input: SubmissionInput,
  address: string | undefined,
): Promise<SubmissionReceipt> {
  const now = clock();
  const addressHash = address ? hashAddress(address, authSecret, now) : null;
  return prisma.$transaction(async (db) => {
    await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('submission'))`;
    const since = new Date(now.getTime() - hour);
    const sent = await db.submission.count({ where: { addressHash, createdAt: { gt: since } } });
    if (addressHash && sent >= mostAnHour)
      throw new DomainError(
        "too_many_requests",
        `${mostAnHour} claims came from your address within the last hour; try again later.`,
      );
    if ((await db.submission.count({ where: { status: "open" } })) >= mostOpen)
      throw new DomainError(
        "too_many_requests",
        "The newsroom has more claims waiting than it can read; try again in some days.",
      );
    const row = await db.submission.create({
      data: { ...input, id: uuid(), addressHash, createdAt: now },
    });
    return toReceipt(row);
  });
}

function hashAddress(address: string, secret: string, now: Date): string {
  const day = now.toISOString().slice(0, 10);
  return createHmac("sha256", secret)
    .update(`${day} ${toNetwork(address)}`)
    .digest("base64url");
}

/** One household: an IPv4 address, or the first half of an IPv6 one. */
function toNetwork(address: string): string {
  if (!ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  return parsed instanceof ipaddr.IPv6 ? parsed.parts.slice(0, 4).join(":") : parsed.toString();
}
