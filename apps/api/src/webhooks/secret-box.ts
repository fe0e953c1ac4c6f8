import { symmetricDecrypt, symmetricEncrypt } from "better-auth/crypto";
import type { Deps } from "../context.ts";

type Secrets = Pick<Deps, "authSecret" | "previousAuthSecret">;

/** Endpoint secrets are kept encrypted: a stolen copy of the database signs nothing. */
export function sealSecret({ authSecret }: Secrets, secret: string): Promise<string> {
  return symmetricEncrypt({ key: toKey(authSecret), data: secret });
}

/** The secret; null where AUTH_SECRET was changed since, and the one before was not given. */
export async function openSecret(
  { authSecret, previousAuthSecret }: Secrets,
  sealed: string,
): Promise<string | null> {
  const opened = await tryKey(authSecret, sealed);
  if (opened !== null || previousAuthSecret === undefined) return opened;
  return tryKey(previousAuthSecret, sealed);
}

async function tryKey(authSecret: string, sealed: string): Promise<string | null> {
  try {
    return await symmetricDecrypt({ key: toKey(authSecret), data: sealed });
  } catch {
    return null;
  }
}

function toKey(authSecret: string): string {
  return `webhook ${authSecret}`;
}
