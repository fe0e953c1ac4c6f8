import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import type { FaultReason } from "@claimledger/claims/errors";
import { findTextFault, normaliseText } from "@claimledger/claims/article/text";
import { articleLimits } from "@claimledger/claims/desk/article";
import type { ImportReason } from "@claimledger/claims/desk/import-reason";
import { isoDateSchema } from "@claimledger/claims/desk/iso-date";
import { ReasonedError } from "@claimledger/claims/desk/reasoned-error";
import { refuseHeavyPage } from "./refuse-heavy-page.ts";

export type ExtractedArticle = {
  text: string;
  title: string | null;
  publisher: string | null;
  publishedOn: string | null;
  language: string | null;
};

type ReadableDocument = ConstructorParameters<typeof Readability>[0];

/** Readability gives a page's longest text whatever it is: below this it is a menu or a notice. */
const shortestArticle = 100;

/** More paragraphs than any article: each becomes an element of its page. */
const mostLines = 20_000;

const blocks = "p,h1,h2,h3,h4,h5,h6,li,blockquote,pre,figcaption,td,th,dt,dd";

/** The article's text from plain text or HTML: NFC, a paragraph a line. Refuses what is no article. */
export function extractArticle(content: string, format: "text" | "html"): ExtractedArticle {
  checkSize(`The ${format}`, Buffer.byteLength(content), articleLimits[format]);
  const fault = findTextFault(content);
  if (fault)
    throw refuseContent(
      { code: "not_text", values: fault.values },
      `The content holds ${fault.detail}; is it text at all?`,
      "bad_character",
    );
  const found = format === "html" ? extractHtml(content) : extractText(content);
  if (found.text === "")
    throw refuseContent(
      { code: "no_text", values: {} },
      "There is no text in this article.",
      "missing",
    );
  checkSize("The text", Buffer.byteLength(found.text), articleLimits.text);
  checkLines(found.text.split("\n").length);
  return found;
}

function checkSize(what: string, bytes: number, most: number): void {
  if (bytes <= most) return;
  throw new ReasonedError(
    "too_large",
    { code: "too_many_bytes", values: { bytes, most } },
    `${what} has ${bytes.toLocaleString("en")} bytes; the limit is ${most.toLocaleString("en")}.`,
  );
}

function checkLines(lines: number): void {
  if (lines <= mostLines) return;
  throw new ReasonedError(
    "too_large",
    { code: "too_many_lines", values: { lines, most: mostLines } },
    `The text has ${lines.toLocaleString("en")} lines; the limit is ${mostLines.toLocaleString("en")}.`,
  );
}

function refuseContent(why: ImportReason, detail: string, reason: FaultReason): ReasonedError {
  return new ReasonedError("invalid", why, detail, [{ pointer: "/content", detail, reason }]);
}

function extractText(content: string): ExtractedArticle {
  return { text: tidy(content), title: null, publisher: null, publishedOn: null, language: null };
}

function extractHtml(html: string): ExtractedArticle {
  refuseHeavyPage(html);
  const { document } = parseHTML(
    html.includes("<html") ? html : `<html><body>${html}</body></html>`,
  );
  const language = document.documentElement?.getAttribute("lang") ?? null;
  const article = new Readability(document as unknown as ReadableDocument, {
    charThreshold: 200,
  }).parse();
  if (!article?.content || (article.textContent?.trim().length ?? 0) < shortestArticle)
    throw refuseContent(
      { code: "no_article", values: {} },
      "No article was found in this page: it has no longer text in it.",
      "too_short",
    );
  return {
    text: tidy(toParagraphs(article.content)),
    title: clip(article.title, 500),
    publisher: clip(article.siteName, 200),
    publishedOn: toIsoDate(article.publishedTime),
    language: article.lang ?? language,
  };
}

/** A line for each block that holds no other block. */
function toParagraphs(html: string): string {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  for (const br of document.querySelectorAll("br")) br.replaceWith("\n");
  const leaves = [...document.querySelectorAll(blocks)].filter(
    (block) => !block.querySelector(blocks),
  );
  if (leaves.length === 0) return document.body.textContent ?? "";
  return leaves.map((block) => (block.textContent ?? "").replaceAll(/[^\S\n]+/g, " ")).join("\n");
}

function tidy(text: string): string {
  return normaliseText(text)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
}

/** As much of a page's own title or name as could be given by hand; null when there is none. */
function clip(value: string | null | undefined, most: number): string | null {
  const text = normaliseText(value ?? "").trim();
  return Array.from(text).slice(0, most).join("") || null;
}

function toIsoDate(value: string | null | undefined): string | null {
  return isoDateSchema.safeParse(value?.slice(0, 10)).data ?? null;
}
