import { getVerdictLabel } from "@claimledger/claims/review/rating-scale";
import { verdictShapes } from "../../claim/verdict-shapes.ts";
import { verdictTones } from "../../claim/verdict-tone.ts";
import { getFormats } from "../../language/formats.ts";
import type { CheckedClaim } from "./fetch-claims.ts";
import { makeDrawing, makeElement } from "./make-element.ts";
import { noteWords } from "./note-words.ts";
import type { Settings } from "./read-settings.ts";

/** The sign beside a claim's words, and what it opens; null where a browser knows no popovers. */
export type Note = { sign: HTMLElement; body: HTMLElement | null };

/** A claim's sign: it opens a note with the verdict, or leads to the check where there are no notes. */
export function makeNote(
  claim: CheckedClaim,
  { origin, language }: Settings,
  siteName: Promise<string>,
): Note {
  const spoken = language ?? claim.language;
  const words = noteWords[spoken];
  const { isFull, path } = verdictShapes[claim.verdict.value];
  const shape = () => makeDrawing(isFull ? "full" : "", path);
  const label = getVerdictLabel(claim.verdict.value, spoken);
  const answer = claim.status === "corrected" ? `${label} · ${words.corrected}` : label;
  const href = `${origin}/claims/${encodeURIComponent(claim.id)}`;
  const tone = verdictTones[claim.verdict.value];
  const named = { class: "sign", "data-tone": tone, "aria-label": `${answer}: ${claim.statement}` };
  const outside = { href, target: "_blank", rel: "noopener" };
  if (!("popover" in HTMLElement.prototype))
    return { sign: makeElement("a", { ...named, ...outside }, shape()), body: null };
  const sign = makeElement("button", { ...named, type: "button" }, shape());
  const day = getFormats(spoken).date(claim.verdict.published_at);
  const checked = makeElement("p", { class: "quiet" });
  void siteName.then((name) => checked.append(words.checked(name, day)));
  const body = makeElement(
    "div",
    { class: "note", popover: "auto", role: "dialog", "aria-label": answer, lang: spoken },
    makeElement("p", { class: "answer", "data-tone": tone }, shape(), answer),
    makeElement("p", { class: "words", lang: claim.language }, claim.statement),
    makeElement("p", { lang: claim.language }, claim.verdict.summary),
    checked,
    makeElement("a", outside, words.read),
  );
  sign.popoverTargetElement = body;
  return { sign, body };
}
