import { createHash } from "node:crypto";
import type { Finding } from "@claimledger/claims/analysis/finding";
import type { ProposedClaim } from "@claimledger/claims/analysis/proposal";
import { languageSchema, type Language } from "@claimledger/claims/article/language";
import type { ArticleContent, Visibility } from "@claimledger/claims/desk/article";
import { analyseArticle, homeTimeZone, requireLanguage } from "../analysis/analyse-article.ts";
import { extractArticle, type ExtractedArticle } from "./extract-article.ts";
import { toPageUrl } from "./to-page-url.ts";

/** An article as it will be kept, with the claims found in it, best first. */
export type ReadArticle = {
  title: string;
  text: string;
  sha256: string;
  language: Language;
  url: string | null;
  /** The article that this is a later text of, where the import names it. */
  revises: string | null;
  visibility: Visibility;
  /** Null where neither the page nor whoever imports it says. */
  publishedOn: string | null;
  timeZone: string;
  publisher: string | null;
  proposed: ProposedClaim[];
  findings: Finding[];
};

/** A book would give tens of thousands; the best of them are more than a desk can work through. */
const mostProposals = 1_000;
const mostFindings = 100;
/** What a claim's statement and a claimant's name may have: a text without stops is no statement. */
const longestStatement = 2_000;
const longestName = 200;

/** Extracts and analyses an article. `now` stands in for an unknown day of publication. */
export function readArticle(input: ArticleContent, now: Date): ReadArticle {
  const found = extractArticle(input.content, input.format);
  const language = findLanguage(input, found);
  const article = {
    text: found.text,
    sha256: createHash("sha256").update(found.text).digest("hex"),
    language,
    timeZone: input.time_zone ?? homeTimeZone[language],
    title: input.title ?? found.title ?? firstLine(found.text),
    url: toPageUrl(input.url),
    revises: input.revises ?? null,
    visibility: input.visibility ?? "full_text",
    publishedOn: input.published_on ?? found.publishedOn,
    publisher: input.publisher ?? found.publisher,
  };
  return { ...article, ...analyse(article, now) };
}

function findLanguage({ language }: ArticleContent, found: ExtractedArticle): Language {
  return language ?? readTag(found.language) ?? requireLanguage(found.text);
}

function readTag(tag: string | null): Language | null {
  return languageSchema.safeParse(tag?.slice(0, 2).toLowerCase()).data ?? null;
}

function firstLine(text: string): string {
  return Array.from(text.split("\n")[0] ?? "")
    .slice(0, 200)
    .join("");
}

function analyse(
  article: Omit<ReadArticle, "proposed" | "findings">,
  now: Date,
): Pick<ReadArticle, "proposed" | "findings"> {
  const { claims, findings } = analyseArticle(article.text, article, now);
  const proposed = claims
    .filter(({ quote }) => quote.length <= longestStatement)
    .slice(0, mostProposals)
    .map((claim) => ({
      ...claim,
      claimant: toName(claim.claimant),
      reported_by: toName(claim.reported_by),
    }));
  return { proposed, findings: findings.slice(0, mostFindings) };
}

function toName(found: string | null): string | null {
  return found !== null && found.length <= longestName ? found : null;
}
