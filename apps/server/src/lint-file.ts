import { lintPage } from "@claimledger/api/claim-review/lint-markup";
import { lintClaimReview, type LintFinding } from "@claimledger/claims/publish/claim-review-lint";
import { say } from "./console.ts";
import { Fault } from "./fault.ts";
import { readFile } from "./read-file.ts";

/** Prints what is wrong with the ClaimReview of a page or a JSON-LD file; 1 if anything is. */
export async function lintFile(source: string): Promise<number> {
  const { content, format } = await readFile(source);
  const findings = format === "html" ? lintPage(content) : lintClaimReview(readJson(content));
  for (const finding of findings) say(toLine(finding));
  say(
    findings.length === 0 ? "Nothing is wrong with this ClaimReview." : `${findings.length} found.`,
  );
  return findings.length === 0 ? 0 : 1;
}

function readJson(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch (error) {
    throw new Fault(`This is neither HTML nor JSON: ${(error as Error).message}`);
  }
}

function toLine({ pointer, code, message }: LintFinding): string {
  return `${pointer || "/"}  ${code}\n    ${message}`;
}
