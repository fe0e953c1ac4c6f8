import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, concatBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import canonicalize from "canonicalize";
import type { ApiClient } from "./create-client.ts";
import type { Change, PublicClaim } from "./types.ts";
import { unwrap } from "./unwrap.ts";

/** What was received is not what its hash names. */
export class NotGenuine extends Error {
  override readonly name = "NotGenuine";
  readonly expected: string;
  readonly found: string;

  constructor(what: string, expected: string, found: string) {
    super(`${what} should have the SHA-256 ${expected}; what was received has ${found}.`);
    this.expected = expected;
    this.found = found;
  }
}

/** A document as received, and the SHA-256 of exactly these bytes in hexadecimal. */
export type VerifiedDocument = {
  claim: PublicClaim;
  sha256: string;
  bytes: Uint8Array;
};

/**
 * A claim's public document as it stands, its bytes checked against the hash that the server states.
 * Keep the hash: by `getDocument` you get the same document for ever, whatever is published later.
 * Throws NotGenuine, and ApiProblem where there is no such claim.
 */
export async function getClaim(client: ApiClient, id: string): Promise<VerifiedDocument> {
  const init = { params: { path: { id } }, parseAs: "arrayBuffer" } as const;
  const { data, error, response } = await client.GET("/v1/claims/{id}", init);
  const bytes = new Uint8Array(unwrap<typeof data>({ data, error, response }) ?? []);
  return verify(`Claim ${id}`, bytes, readStatedHash(response.headers));
}

/**
 * The document with this SHA-256 (64 hexadecimal digits), its bytes checked against it: nobody, its
 * publisher included, can give you another one. Throws NotGenuine, and ApiProblem where there is none.
 */
export async function getDocument(client: ApiClient, hash: string): Promise<VerifiedDocument> {
  const init = { params: { path: { sha256: hash } }, parseAs: "arrayBuffer" } as const;
  const { data, error, response } = await client.GET("/v1/documents/{sha256}", init);
  const bytes = new Uint8Array(unwrap<typeof data>({ data, error, response }) ?? []);
  return verify("The document", bytes, hash);
}

/**
 * Checks an entry of the change feed: its document against `document_sha256`, and its header against
 * `leaf_sha256`, the leaf in the log's Merkle tree (RFC 9162). Throws NotGenuine.
 */
export function verifyChange(change: Change): void {
  const { seq, document, document_sha256, leaf_sha256 } = change;
  if (document) compare(`The document of change ${seq}`, document_sha256, hashJson(document));
  compare(`The header of change ${seq}`, leaf_sha256, hashLeaf(change));
}

function verify(what: string, bytes: Uint8Array, expected: string): VerifiedDocument {
  const found = bytesToHex(sha256(bytes));
  compare(what, expected, found);
  const claim = JSON.parse(new TextDecoder().decode(bytes)) as PublicClaim;
  return { claim, sha256: found, bytes };
}

function compare(what: string, expected: string, found: string): void {
  if (found !== expected.toLowerCase()) throw new NotGenuine(what, expected, found);
}

/** The ETag; where a proxy took that away, Repr-Digest (RFC 9530). */
function readStatedHash(headers: Headers): string {
  const tag = /^(?:W\/)?"([0-9a-f]{64})"$/.exec(headers.get("etag") ?? "")?.[1];
  if (tag) return tag;
  const digest = /sha-256=:([^:]+):/.exec(headers.get("repr-digest") ?? "")?.[1] ?? "";
  return bytesToHex(Uint8Array.from(atob(digest), (letter) => letter.charCodeAt(0)));
}

/** By its canonical JSON (RFC 8785). */
function hashJson(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalize(value) ?? "")));
}

function hashLeaf({ actor_role, document_sha256, seq, claim_id, time, type }: Change): string {
  const subject = `claims/${claim_id}`;
  const header = canonicalize({ actor_role, document_sha256, seq, subject, time, type }) ?? "";
  return bytesToHex(sha256(concatBytes(Uint8Array.of(0), utf8ToBytes(header))));
}
