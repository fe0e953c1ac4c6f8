import { z } from "zod";
import {
  analyseArticle,
  homeTimeZone,
  requireLanguage,
} from "@claimledger/api/analysis/analyse-article";
import { explainIssue } from "@claimledger/api/http/explain-issue";
import { findTextFault, normaliseText } from "@claimledger/claims/article/text";
import { articleDetails, articleLimits } from "@claimledger/claims/desk/article";
import { toAnalysisJson } from "./analysis-json.ts";
import { toAnalysisTable } from "./analysis-table.ts";
import type { AnalyzeOptions } from "./command-line.ts";
import { say } from "./console.ts";
import { explainOptions, withoutUndefined } from "./explain-options.ts";
import { Fault } from "./fault.ts";
import { readFile } from "./read-file.ts";

const { language, published_on, time_zone } = articleDetails;
const detailsSchema = z.strictObject({ language, published_on, time_zone });

/** Prints what analysis finds in a file, without a database. */
export async function analyzeFile(options: AnalyzeOptions): Promise<number> {
  const details = readDetails(options);
  const text = await readText(options.source);
  const known = details.language ?? requireLanguage(text);
  const dated = {
    language: known,
    publishedOn: details.published_on ?? null,
    timeZone: details.time_zone ?? homeTimeZone[known],
  };
  const found = analyseArticle(text, dated, new Date());
  say(options.format === "json" ? toAnalysisJson(text, dated, found) : toAnalysisTable(found));
  return 0;
}

function readDetails({ language: given, published, timeZone }: AnalyzeOptions) {
  const values = { language: given, published_on: published, time_zone: timeZone };
  const read = detailsSchema.safeParse(withoutUndefined(values), { error: explainIssue });
  if (read.success) return read.data;
  throw explainOptions(read.error);
}

/** The text as the places count: of a plain file nothing is taken away but what NFC and line ends ask. */
async function readText(source: string): Promise<string> {
  if (/^[a-z][a-z\d+.-]*:\/\//iu.test(source))
    throw new Fault(
      `analyze takes a file or -, not the address ${source}; import takes addresses.`,
    );
  const { content, format } = await readFile(source);
  if (format === "html") {
    const { extractArticle } = await import("@claimledger/api/articles/extract-article");
    return extractArticle(content, format).text;
  }
  const fault = findTextFault(content);
  if (fault) throw new Fault(`The content holds ${fault.detail}; is it text at all?`);
  const text = normaliseText(content);
  if (text.trim() === "") throw new Fault("There is no text in it.");
  const size = Buffer.byteLength(text);
  if (size > articleLimits.text)
    throw new Fault(`The text has ${size.toLocaleString("en")} bytes; the limit is 2,000,000.`);
  return text;
}
