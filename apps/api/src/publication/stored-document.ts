/** A claim's public document as stored, with the names that HTTP gives it. */
export type StoredDocument = { bytes: Uint8Array<ArrayBuffer>; etag: string; digest: string };

/** Names a document by its hash: strong ETag and Repr-Digest (RFC 9530). */
export function toStoredDocument(bytes: Buffer<ArrayBuffer>, sha256: Buffer): StoredDocument {
  return {
    bytes,
    etag: `"${sha256.toString("hex")}"`,
    digest: `sha-256=:${sha256.toString("base64")}:`,
  };
}
