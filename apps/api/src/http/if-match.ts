import { DomainError } from "@claimledger/claims/errors";

/** The row version that an If-Match header names; `*` as it is, null when it is missing. */
export function readIfMatch(header: string | undefined): number | "*" | null {
  if (header === undefined) return null;
  if (header.trim() === "*") return "*";
  const version = /^\s*"(\d{1,9})"\s*$/.exec(header)?.[1];
  if (version === undefined)
    throw new DomainError(
      "stale",
      `If-Match ${JSON.stringify(header)} is no row version of ours; send the ETag you were given, such as "3".`,
    );
  return Number(version);
}

/** Whether an If-None-Match header names `etag` (weak comparison, RFC 9110 section 13.1.2). */
export function isNotModified(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  if (header.trim() === "*") return true;
  return header.split(",").some((candidate) => candidate.trim().replace(/^W\//, "") === etag);
}
