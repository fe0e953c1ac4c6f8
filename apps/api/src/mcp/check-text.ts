import type { Pool } from "pg";
import { z } from "zod";
import { toPublicationDay } from "@claimledger/claims/analysis/calendar";
import { compareMeaning } from "@claimledger/claims/article/compare-meaning";
import type { Language } from "@claimledger/claims/article/language";
import { toPassage } from "@claimledger/claims/article/passage";
import { textChangeSchema, type TextChange } from "@claimledger/claims/article/text-change";
import type { Analysis, AnalysisInput } from "@claimledger/claims/desk/analysis";
import { scoreMatch } from "@claimledger/claims/match/score";
import { searchTokens } from "@claimledger/claims/match/tokens";
import type { PublicClaim } from "@claimledger/claims/publish/public-claim";
import { statementName } from "@claimledger/prisma/connect";
import { analyseAside } from "../articles/read-aside.ts";
import type { Deps } from "../context.ts";
import { countTokens, toRareQuery } from "../match/rare-tokens.ts";
import { citedClaimSchema, toCitedClaim } from "./cited-claim.ts";

/** In code points. */
export const longestText = 20_000;
const mostStatements = 20;
const mostTokens = 40;
const mostCandidates = 50;
const mostShown = 3;
const leastScore = 0.4;

const matchSchema = citedClaimSchema.extend({
  says_the_same: z
    .boolean()
    .describe("Only then is the verdict about these words; otherwise it is about something near"),
  differences: z
    .array(textChangeSchema)
    .describe("What the text says otherwise: `from` is the checked claim, `to` the text"),
});

const statementSchema = z.object({
  words: z.string(),
  start: z.int().describe("Code points of the text in NFC"),
  end: z.int(),
  checked: z.boolean().describe("Whether a match says the same"),
  matches: z.array(matchSchema).describe("Claims with a verdict, nearest first"),
});
type CheckedStatement = z.infer<typeof statementSchema>;

export const checkedTextSchema = z.object({
  note: z.string(),
  statements: z.array(statementSchema).describe("Most worth checking first"),
  left_out: z.int().describe("Statements that were found and not looked up"),
});
export type CheckedText = z.infer<typeof checkedTextSchema>;

const decoder = new TextDecoder();

/**
 * Finds the claims in a text and, for each, published verdicts on claims in nearly the same words,
 * with what differs in meaning. At most 20 claims are looked up, each by its rarest words.
 */
export async function checkText(
  { pool, clock, publicUrl }: Pick<Deps, "pool" | "clock" | "publicUrl">,
  input: Pick<AnalysisInput, "text" | "language" | "published_on">,
): Promise<CheckedText> {
  const json = await analyseAside(input, clock());
  const { claims, language } = JSON.parse(decoder.decode(json)) as Analysis;
  const statements: CheckedStatement[] = [];
  for (const { quote: words, start, end } of claims.slice(0, mostStatements)) {
    const found = await findNearest(pool, words, language);
    const said = { words, publishedOn: input.published_on };
    const matches = found.map((claim) => toMatch(claim, said, publicUrl));
    const checked = matches.some((match) => match.says_the_same);
    statements.push({ words, start, end, checked, matches });
  }
  const leftOut = Math.max(0, claims.length - mostStatements);
  return { note: toNote(statements, leftOut), statements, left_out: leftOut };
}

async function findNearest(pool: Pool, words: string, language: Language): Promise<PublicClaim[]> {
  const tokens = searchTokens(words).slice(0, mostTokens);
  const weights = await countTokens(pool, "PublicClaim", tokens);
  const query = toRareQuery(weights.frequencies);
  if (query === null) return [];
  const text = `
    SELECT "bytes" FROM "PublicClaim"
    WHERE "search" @@ $1::tsquery AND "language" = $2::"Language"
      AND "status" IN ('published', 'corrected')
    ORDER BY ts_rank("search", $1::tsquery) DESC LIMIT ${mostCandidates}`;
  const values = [query, language];
  const { rows } = await pool.query<{ bytes: Buffer }>({ name: statementName(text), text, values });
  return rows
    .map(({ bytes }) => JSON.parse(decoder.decode(bytes)) as PublicClaim)
    .map((claim) => ({ claim, score: scoreMatch(tokens, searchTokens(claim.statement), weights) }))
    .filter(({ score }) => score >= leastScore)
    .toSorted((a, b) => b.score - a.score || b.claim.seq - a.claim.seq)
    .slice(0, mostShown)
    .map(({ claim }) => claim);
}

type Said = { words: string; publishedOn: string | undefined };

function toMatch(claim: PublicClaim, said: Said, origin: string) {
  const differences = [claim.statement, claim.anchor.selectors[0].exact]
    .map((own) => compare(own, said, claim))
    .reduce((fewest, others) => (others.length < fewest.length ? others : fewest));
  return { ...toCitedClaim(claim, origin), says_the_same: differences.length === 0, differences };
}

/**
 * Dates that do not say their year are read as of the claim's article; in the text as of its own day, if
 * that is given.
 */
function compare(
  own: string,
  { words, publishedOn }: Said,
  { language, article }: PublicClaim,
): TextChange[] {
  const [from, to] = [own, words].map((exact) =>
    toPassage({ type: "TextQuoteSelector", prefix: "", exact, suffix: "" }, language),
  );
  const published = toPublicationDay(article.published_on ?? "2000-01-01");
  const options = { published };
  const isOther = publishedOn !== undefined && publishedOn !== article.published_on;
  const toOptions = isOther ? { published: toPublicationDay(publishedOn) } : options;
  return compareMeaning(from!, to!, options, toOptions);
}

function toNote(statements: CheckedStatement[], leftOut: number): string {
  const rest = leftOut > 0 ? ` ${leftOut} more were not looked up; send the text in parts.` : "";
  const checked = statements.filter((statement) => statement.checked).length;
  if (statements.length === 0)
    return "No statement that could be checked was found in the text, so nothing was checked.";
  if (checked === 0)
    return `Nothing in this text was checked here. That says nothing about whether it is true.${rest}`;
  return `${checked} of ${statements.length} statements were checked here; nothing is known of the others.${rest}`;
}
