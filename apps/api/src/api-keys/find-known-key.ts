import { LRUCache } from "lru-cache";
import { DomainError } from "@claimledger/claims/errors";
import { apiKeyScopeSchema, type ApiKeyScope } from "@claimledger/claims/desk/api-key";
import type { Deps, Actor } from "../context.ts";
import { hashKey } from "./secret-key.ts";

/** A key that holds, and whose it is. */
export type KnownKey = { id: string; owner: Actor; scopes: ApiKeyScope[] };

export type KnownKeys = {
  /** The key as the database has it now; throws `not_signed_in` unless it holds. */
  get: (key: string) => Promise<KnownKey>;
  /** The same as it was read within the last seconds, if it was: for reads of what is public. */
  findRecent: (key: string) => KnownKey | undefined;
};

const recentMs = 10_000;
const mostRecent = 5_000;

/** Looks keys up by their hash. */
export function openKnownKeys({ prisma, clock }: Pick<Deps, "prisma" | "clock">): KnownKeys {
  const recent = new LRUCache<string, KnownKey>({ max: mostRecent, ttl: recentMs });

  async function get(key: string): Promise<KnownKey> {
    const known = await findKey(prisma, key, clock());
    if (!known) {
      recent.delete(key);
      throw new DomainError(
        "not_signed_in",
        "This API key is unknown, has expired or was revoked. Make another one at /desk/api-keys.",
      );
    }
    recent.set(key, known);
    return known;
  }

  return { get, findRecent: (key) => recent.get(key) };
}

async function findKey(
  prisma: Deps["prisma"],
  key: string,
  now: Date,
): Promise<KnownKey | undefined> {
  const row = await prisma.apiKey.findUnique({
    where: { keyHash: hashKey(key) },
    include: { user: { select: { id: true, name: true, role: true, deactivatedAt: true } } },
  });
  if (!row || row.revokedAt || (row.expiresAt && row.expiresAt <= now)) return undefined;
  const { id, name, role, deactivatedAt } = row.user;
  if (deactivatedAt) return undefined;
  const scopes = apiKeyScopeSchema.array().parse(row.scopes);
  return { id: row.id, owner: { id, name, role }, scopes };
}
