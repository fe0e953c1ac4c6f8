import { v7 as uuid } from "uuid";
import type { PrismaClient } from "@claimledger/prisma/client";
import type { Auth } from "../auth/create-auth.ts";

export const activeAdmin = { role: "admin", deactivatedAt: null } as const;
const firstEmail = "admin@claimledger.invalid";

/** Creates the first administrator where there is none. */
export async function ensureFirstAdmin(prisma: PrismaClient, now: Date): Promise<void> {
  const admins = await prisma.user.count({ where: activeAdmin });
  if (admins > 0) return;
  await prisma.user.createMany({
    data: {
      id: uuid(),
      name: "Administrator",
      email: firstEmail,
      role: "admin",
      createdAt: now,
      updatedAt: now,
    },
    skipDuplicates: true,
  });
}

/** A one-time link for the first administrator, until that account has a password; then null. */
export async function makeFirstSignInLink(
  prisma: PrismaClient,
  auth: Auth,
): Promise<string | null> {
  const admin = await prisma.user.findFirst({
    where: activeAdmin,
    orderBy: { createdAt: "asc" },
    select: { email: true, accounts: { where: { password: { not: null } }, select: { id: true } } },
  });
  if (!admin || admin.accounts.length > 0) return null;
  return auth.makeSignInLink(admin.email, "/desk/account");
}
