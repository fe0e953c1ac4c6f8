import { excerptAround } from "@claimledger/claims/article/excerpt";
import { makeSelectors } from "@claimledger/claims/article/selector";
import type { TextIndex } from "@claimledger/claims/article/text";

const widestExcerpt = 300;

/** The words from code point `start` to `end` with what an anchor keeps of those around them. */
export function toAnchorWords(index: TextIndex, start: number, end: number) {
  const [{ exact, prefix, suffix }] = makeSelectors(index, start, end);
  const { before, after } = excerptAround(index, start, end, { maxEach: widestExcerpt });
  return { start, end, exact, prefix, suffix, before, after };
}
