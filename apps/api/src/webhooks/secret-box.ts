import { symmetricDecrypt, symmetricEncrypt } from "better-auth/crypto";
import type { Deps } from "../context.ts";

type Secrets = Pick<Deps, "authSecret">;

/** Endpoint secrets are kept encrypted: a stolen copy of the database signs nothing. */
export function sealSecret({ authSecret }: Secrets, secret: string): Promise<string> {
  return symmetricEncrypt({ key: `webhook ${authSecret}`, data: secret });
}

export function openSecret({ authSecret }: Secrets, sealed: string): Promise<string> {
  return symmetricDecrypt({ key: `webhook ${authSecret}`, data: sealed });
}
