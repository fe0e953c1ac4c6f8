import { createHash, randomBytes } from "node:crypto";

/** Lets scanners for leaked secrets tell what it is. */
const prefix = "clk_";
const shown = prefix.length + 6;

/** A new key of 256 random bits: as it is shown once, how it begins, and what is kept of it. */
export function makeSecretKey(): { key: string; start: string; keyHash: string } {
  const key = `${prefix}${randomBytes(32).toString("base64url")}`;
  return { key, start: key.slice(0, shown), keyHash: hashKey(key) };
}

/** No slow hash: nobody guesses 256 random bits. */
export function hashKey(key: string): string {
  return createHash("sha256").update(key).digest("hex");
}

type ReadHeader = (name: "authorization" | "x-api-key") => string | null | undefined;

/** The key that a request brings along, as `Authorization: Bearer` (RFC 6750) or `X-API-Key`. */
export function readKey(header: ReadHeader): string | null {
  const authorization = header("authorization");
  const bearer = authorization && /^bearer +(\S+) *$/i.exec(authorization)?.[1];
  return bearer || header("x-api-key") || null;
}
