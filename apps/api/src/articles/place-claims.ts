import { prepareText, reanchor } from "@claimledger/claims/article/reanchor";
import type { Language } from "@claimledger/claims/article/language";
import type { TextChange } from "@claimledger/claims/article/text-change";
import type { AnchorState, Selector } from "@claimledger/claims/article/selector";
import { toAnchorWords } from "../claims/to-anchor-words.ts";

export type PlaceTask = {
  text: string;
  language: Language;
  publishedOn: string | null;
  timeZone: string;
  claims: { claimId: string; selectors: Selector[] }[];
};

/** A claim's anchor in a later text; without a place and words where they are gone. */
export type PlacedClaim = {
  claimId: string;
  state: AnchorState;
  changes: TextChange[];
  start: number | null;
  end: number | null;
  exact: string;
  prefix: string;
  suffix: string;
  before: string;
  after: string;
};

const nowhere = {
  start: null,
  end: null,
  exact: "",
  prefix: "",
  suffix: "",
  before: "",
  after: "",
};

/** Finds every claim's words in a later text and says whether they still mean the same. */
export function placeClaims({ text, claims, ...options }: PlaceTask): PlacedClaim[] {
  const prepared = prepareText(text, options);
  return claims.map(({ claimId, selectors }) => {
    const { state, start, end, changes } = reanchor(prepared, selectors);
    const words = start === null ? nowhere : toAnchorWords(prepared.index, start, end);
    return { claimId, state, changes, ...words };
  });
}
