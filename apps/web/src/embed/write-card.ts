import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { PublicClaim } from "@claimledger/claims/publish/public-claim";
import { getVerdictLabel } from "@claimledger/claims/review/rating-scale";
import { html, raw } from "hono/html";
import { verdictShapes } from "../claim/verdict-shapes.ts";
import { verdictTones } from "../claim/verdict-tone.ts";
import { getFormats, type Formats } from "../language/formats.ts";
import { languageTags, type InterfaceLanguage } from "../language/interface-language.ts";
import { getMessages, loadMessages } from "../messages/catalogue.ts";
import type { Messages } from "../messages/en.ts";

type View = {
  publicUrl: string;
  siteName: string;
  language: InterfaceLanguage;
  /** The language that the card's address asks for; its links then do too. */
  asked: InterfaceLanguage | null;
};
type Words = { t: Messages; format: Formats };
type Page = { title: string; canonical: string | null; tone: string; content: unknown };

const styles = ["../styles/tokens.css", "../styles/tones.css", "./card.css"]
  .map((file) => readFileSync(new URL(file, import.meta.url), "utf8"))
  .join("")
  .replaceAll(/\/\*[^]*?\*\/|\n\s*/g, "");

/** What a Content-Security-Policy has to name for the card's styles. */
export const stylesPolicy = `'sha256-${createHash("sha256").update(styles).digest("base64")}'`;

const styleElement = raw(`<style>${styles}</style>`);

/** A claim's card as a whole document: what was found first, then the words, who said and who checked. */
export async function writeCard(claim: PublicClaim, view: View): Promise<string> {
  const words = await loadWords(view.language);
  const answer = toAnswer(claim, words.t, view.language);
  const hasFinding = claim.verdict !== null && claim.status !== "retracted";
  const tone = hasFinding ? verdictTones[claim.verdict!.value] : "none";
  const isWithdrawn = claim.status === "retracted" && claim.verdict === null;
  const statement = isWithdrawn ? html`<s>${claim.statement}</s>` : claim.statement;
  const content = html`<p class="answer">
      <strong>${hasFinding ? drawShape(claim) : ""}<span>${answer}</span></strong
      >${writeCorrected(claim, words)}
    </p>
    <h1 lang="${languageTags[claim.language]}">${statement}</h1>
    <p class="who">${toAttribution(claim, words)}</p>
    ${writeNotes(claim, words)}
    <footer>
      <span>${toChecked(claim, view, words)}</span>
      <a href="${toPageUrl(claim, view)}" target="_blank" rel="noopener">${words.t.embed.read}</a>
    </footer>`;
  const title = `${answer}: ${claim.statement}`;
  return writePage({ title, canonical: view.publicUrl + claim.path, tone, content }, view);
}

/** In place of a card: that there is no such claim, or that it cannot be read at the moment. */
export async function writeNoCard(isMissing: boolean, view: View): Promise<string> {
  const { t } = await loadWords(view.language);
  const title = isMissing ? t.embed.missing : t.embed.later;
  const content = html`<p class="answer"><strong>${title}</strong></p>
    <footer>
      <a href="${view.publicUrl}/" target="_blank" rel="noopener">${view.siteName}</a>
    </footer>`;
  return writePage({ title, canonical: null, tone: "none", content }, view);
}

async function writePage(page: Page, { language }: View): Promise<string> {
  const canonical = page.canonical && html`<link rel="canonical" href="${page.canonical}" />`;
  const document = await html`<!doctype html>
    <html lang="${languageTags[language]}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${page.title}</title>
        ${canonical ?? ""} ${styleElement}
      </head>
      <body>
        <main><article data-tone="${page.tone}">${page.content}</article></main>
      </body>
    </html>`;
  return String(document);
}

async function loadWords(language: InterfaceLanguage): Promise<Words> {
  await loadMessages(language);
  return { t: getMessages(language), format: getFormats(language) };
}

function toAnswer({ status, verdict }: PublicClaim, t: Messages, language: InterfaceLanguage) {
  if (status === "retracted") return verdict ? t.claim.retracted_title : t.claim.withdrawn_title;
  return verdict ? getVerdictLabel(verdict.value, language) : t.status[status];
}

function drawShape({ verdict }: PublicClaim) {
  const { isFull, path } = verdictShapes[verdict!.value];
  return html`<svg class="${isFull ? "full" : ""}" viewBox="0 0 16 16" aria-hidden="true">
    <circle cx="8" cy="8" r="7" />
    <path d="${path}" />
  </svg>`;
}

/** That the verdict was corrected, how and when, beside it. */
function writeCorrected({ status, corrections }: PublicClaim, { t, format }: Words) {
  const last = corrections.at(-1);
  if (status !== "corrected" || !last) return "";
  return html`<span class="corrected"
    >${t.embed.corrected(format.date(last.published_at))}
    (${t.claim.correction_kind[last.kind]})</span
  >`;
}

function toAttribution({ claimant, reported_by, made_on, article }: PublicClaim, words: Words) {
  const { t, format } = words;
  const day = made_on ?? article.published_on;
  return [
    claimant ? t.claim.said(claimant.name) : t.claim.unknown_claimant,
    reported_by && t.claim.reported(reported_by),
    day && format.date(day),
    article.publisher,
  ]
    .filter(Boolean)
    .join(" · ");
}

/** Why a verdict is no more, and which text it is about where the article has changed. */
function writeNotes({ retraction, text_change, verdict, language }: PublicClaim, words: Words) {
  const { t, format } = words;
  if (retraction)
    return html`<p class="note">
      ${t.claim.retracted_reason}:
      <span lang="${languageTags[language]}">${retraction.reason}</span>
    </p>`;
  if (!text_change || !verdict) return "";
  const day = format.date(text_change.applies_to.imported_at);
  return html`<p class="note">${t.claim.text_change.verdict(day)}</p>`;
}

function toChecked(claim: PublicClaim, { siteName }: View, { t, format }: Words): string {
  const { retraction, verdict } = claim;
  if (retraction) {
    const day = format.date(retraction.at);
    return verdict ? t.embed.retracted_by(siteName, day) : t.embed.withdrawn_by(siteName, day);
  }
  return verdict ? t.embed.checked_by(siteName, format.date(verdict.published_at)) : siteName;
}

function toPageUrl({ path }: PublicClaim, { publicUrl, asked }: View): string {
  return `${publicUrl}${path}${asked ? `?lang=${asked}` : ""}`;
}
