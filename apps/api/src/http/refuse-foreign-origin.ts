import { DomainError } from "@claimledger/claims/errors";

/**
 * Refuses a write that a page of another site makes a browser send. Clients that are no browsers send
 * neither header. See Fetch Metadata (W3C) and RFC 6454.
 */
export function refuseForeignOrigin(headers: Headers, requestUrl: string): void {
  const site = headers.get("sec-fetch-site");
  const origin = headers.get("origin");
  const isForeign = site !== null && site !== "same-origin" && site !== "none";
  const host = headers.get("host") ?? new URL(requestUrl).host;
  if (isForeign || (origin !== null && !isSameHost(origin, host)))
    throw new DomainError("not_allowed", "Writes are only taken from this site's own pages.");
}

function isSameHost(origin: string, host: string): boolean {
  try {
    return new URL(origin).host === host;
  } catch {
    return false;
  }
}
