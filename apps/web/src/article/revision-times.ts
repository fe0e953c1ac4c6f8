import type { RevisionReference } from "@claimledger/claims/article/revision";
import type { Formats } from "../language/formats.ts";

/** When two texts of an article were imported: their days, with the hour where those are the same. */
export function toRevisionTimes(
  { date, time }: Formats,
  ...revisions: [RevisionReference, RevisionReference]
): [string, string] {
  const [a, b] = revisions.map(({ imported_at }) => date(imported_at));
  if (a !== b) return [a!, b!];
  return [time(revisions[0].imported_at), time(revisions[1].imported_at)];
}
