import type { Deps } from "@claimledger/api";
import type { Database } from "@claimledger/prisma/connect";

export const publicUrl = "http://newsroom.example";

/** What an API under test takes besides its clock and its log. */
export function describeDeps(
  { prisma, pool }: Database,
  listenUrl: string,
): Omit<Deps, "clock" | "log"> {
  return {
    prisma,
    pool,
    listenUrl,
    publicUrl,
    siteName: "The Newsroom",
    authSecret: "a-secret-for-tests-that-is-long-enough-to-sign-with",
    cacheBytes: 8 * 1024 * 1024,
    allowPrivateAddresses: false,
    trustProxy: false,
  };
}
