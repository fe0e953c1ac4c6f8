import canonicalize from "canonicalize";

const encoder = new TextEncoder();

/** The canonical JSON (RFC 8785) of a value, as text. Throws on what JSON cannot say. */
export function toCanonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined)
    throw new TypeError("A value that JSON cannot say has no canonical form.");
  return text;
}

/** SHA-256 of UTF-8 text or of bytes, as 64 lower-case hexadecimal digits. */
export async function sha256Hex(input: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const bytes = typeof input === "string" ? encoder.encode(input) : input;
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

const placeholder = '"seq":0';

/**
 * Canonical JSON cut at the value of the top-level `seq`, which only the log knows: the document is
 * `before + seq + after`. Lets everything be rendered before the log's lock is taken.
 */
export function splitAtSeq(document: { seq: number }): { before: string; after: string } {
  const parts = toCanonicalJson({ ...document, seq: 0 }).split(placeholder);
  if (parts.length !== 2) throw new Error("A public document has exactly one seq.");
  return { before: `${parts[0]}"seq":`, after: parts[1]! };
}
