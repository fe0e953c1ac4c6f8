import { abbreviations } from "@claimledger/claims/article/abbreviations";

const reach = 24;
const stopThenSpace = /[.!?]["')\]]*$/;
const stopAndSpace = /[.!?]["')\]]* $/;
const fullWidthStop = /[。！？]["')）」』》]*\s?$/;
const lastWord = /([\p{L}\p{N}.]+)\.["')\]]* ?$/u;

/** Whether a sentence or a paragraph of a folded text begins or ends at `at`; in doubt it does not. */
export function isSentenceBorder(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length || text[at] === "\n" || text[at - 1] === "\n") return true;
  const left = text.slice(Math.max(0, at - reach), at);
  if (fullWidthStop.test(left)) return true;
  const isStop = text[at] === " " ? stopThenSpace.test(left) : stopAndSpace.test(left);
  return isStop && !isAbbreviated(left);
}

/** Whether the stop only ends a word: "Mr. Gates", "J. Smith". */
function isAbbreviated(left: string): boolean {
  const word = lastWord.exec(left)?.[1]?.toLowerCase();
  if (word === undefined) return false;
  return word.length === 1 || Object.values(abbreviations).some((known) => known.has(word));
}
