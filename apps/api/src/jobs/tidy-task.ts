import type { Deps } from "../context.ts";

export const tidyTask = "tidy";
/** Every night, at an hour when few are at their desks. */
export const tidyCrontab = `17 3 * * * ${tidyTask}`;

const day = 24 * 3_600_000;
const keptDays = 7;
const keptDeliveryDays = 30;
const keptUsageDays = 400;

/**
 * Drops what has served its time: answers kept for repeats, ended sessions, expired one-time links,
 * evidence that was taken off a day ago and not put back.
 */
export async function tidy({ prisma, clock }: Deps): Promise<void> {
  const now = clock();
  const old = new Date(now.getTime() - keptDays * day);
  await prisma.idempotencyKey.deleteMany({ where: { createdAt: { lt: old } } });
  await prisma.session.deleteMany({ where: { expiresAt: { lt: now } } });
  await prisma.verification.deleteMany({ where: { expiresAt: { lt: now } } });
  const yesterday = new Date(now.getTime() - day);
  await prisma.evidence.deleteMany({ where: { removedAt: { lt: yesterday } } });
  await prisma.submission.updateMany({
    where: { createdAt: { lt: yesterday }, addressHash: { not: null } },
    data: { addressHash: null },
  });
  await prisma.webhookDelivery.deleteMany({
    where: { finishedAt: { lt: new Date(now.getTime() - keptDeliveryDays * day) } },
  });
  await prisma.requestCount.deleteMany({ where: { expire: { lt: Date.now() } } });
  await prisma.apiKeyUsage.deleteMany({
    where: { day: { lt: new Date(now.getTime() - keptUsageDays * day) } },
  });
  await prisma.rateLimit.deleteMany({ where: { lastRequest: { lt: old.getTime() } } });
}
