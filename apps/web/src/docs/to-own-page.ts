import { docsWords } from "./docs-words.ts";

/** Origin and claim that the pages' examples name. */
const namedOrigin = "https://claims.example.org";
const namedClaim = "01990000-0000-7000-8000-000000000000";

type Own = {
  origin: string;
  claimId: string | undefined;
  /** The interface's language and its words on the buttons. */
  language: string;
  copy: string;
  copied: string;
};

/** A page's HTML for its reader: examples ask this site for a claim of its own, buttons speak their language. */
export function toOwnPage(html: string, { origin, claimId, ...words }: Own): string {
  const own = html
    .replaceAll(namedOrigin, origin)
    .replaceAll(docsWords.language, words.language)
    .replaceAll(docsWords.copy, words.copy)
    .replaceAll(docsWords.copied, words.copied);
  return claimId ? own.replaceAll(namedClaim, claimId) : own;
}
