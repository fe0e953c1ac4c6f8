import type { PublicClaim } from "@claimledger/claims/publish/public-claim";
import { getVerdictLabel } from "@claimledger/claims/review/rating-scale";
import { getFormats } from "../language/formats.ts";
import type { InterfaceLanguage } from "../language/interface-language.ts";

type Cited = {
  claim: PublicClaim;
  url: string;
  site: string;
  /** SHA-256 of the document cited. */
  version: string | undefined;
};

const shownDigits = 12;

/**
 * A citation in plain words, in the manner of the APA: author, date, title, verdict, version, address.
 * The claim has to have a verdict.
 */
export function toCitation(cited: Cited, language: InterfaceLanguage): string {
  const { claim, url, site, version } = cited;
  const { date } = getFormats(language);
  const checked = claim.verdict ? ` (${date(claim.verdict.published_at)})` : "";
  const found = claim.verdict ? ` [${getVerdictLabel(claim.verdict.value, language)}]` : "";
  const digits = version ? ` SHA-256 ${version.slice(0, shownDigits)}.` : "";
  return `${site}${checked}. “${claim.statement}”${found}.${digits} ${url}`;
}

/** The same as an entry for BibTeX (`@misc`, with the fields that biblatex adds for the web). */
export function toBibTeX(cited: Cited, language: InterfaceLanguage): string {
  const { claim, url, site, version } = cited;
  const day = claim.verdict?.published_at.slice(0, 10) ?? "";
  const label = claim.verdict ? getVerdictLabel(claim.verdict.value, language) : "";
  const fields = {
    author: `{${escapeTeX(site)}}`,
    title: escapeTeX(`“${claim.statement}”: ${label}`),
    date: day,
    year: day.slice(0, 4),
    url,
    note: version ? `SHA-256 ${version}` : "",
  };
  const lines = Object.entries(fields)
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `  ${name} = {${value}},`);
  return [`@misc{claim-${claim.id},`, ...lines, "}"].join("\n");
}

const teXCommands: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** Characters that TeX reads as commands, written so that it shows them. */
function escapeTeX(text: string): string {
  return text.replace(/[\\~^&%$#_{}]/g, (character) => teXCommands[character] ?? `\\${character}`);
}
