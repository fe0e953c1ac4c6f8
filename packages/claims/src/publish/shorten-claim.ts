import type { PublicClaim } from "./public-claim.ts";

/** What readers of ClaimReview show of a claim, the ellipsis included. */
const most = 75;
/** By how much a figure or a date may go beyond; a longer one is left out whole. */
const mostBeyond = 40;

type Claim = Pick<PublicClaim, "statement" | "quantities" | "dates">;
type Span = { start: number; end: number };

/**
 * A claim's statement in about 75 characters: cut where a word ends, and never inside a figure or a
 * date, for "1.92…" says something else than "1.92 billion USD".
 */
export function shortenClaim(claim: Claim): string {
  const { statement } = claim;
  const characters = Array.from(statement);
  if (characters.length <= most) return statement;
  const limit = characters.slice(0, most - 1).join("").length;
  const spans = findMentions(claim);
  const cut = moveOutOfSpans(findWordEnd(statement, limit), spans, limit);
  const kept = spans.some(({ end }) => end === cut)
    ? statement.slice(0, cut)
    : dropLastNumber(statement.slice(0, cut));
  return /[\p{L}\p{N}]/u.test(statement.slice(cut)) ? `${kept}…` : statement;
}

/** Every place of the statement that has a figure's or a date's words; it may have been reworded. */
function findMentions({ statement, quantities, dates }: Claim): Span[] {
  const words = new Set([...quantities, ...dates].map(({ text }) => text));
  words.delete("");
  return [...words].flatMap((text) => {
    const spans: Span[] = [];
    for (let at = statement.indexOf(text); at !== -1; at = statement.indexOf(text, at + 1))
      spans.push({ start: at, end: at + text.length });
    return spans;
  });
}

function findWordEnd(text: string, limit: number): number {
  const space = text.slice(0, limit + 1).lastIndexOf(" ");
  return space > limit / 2 ? space : limit;
}

function moveOutOfSpans(cut: number, spans: Span[], limit: number): number {
  const around = spans.filter(({ start, end }) => start < cut && cut < end);
  if (around.length === 0) return cut;
  const end = Math.max(...around.map((span) => span.end));
  const start = Math.min(...around.map((span) => span.start));
  return end - limit <= mostBeyond || start === 0 ? end : start;
}

/** A number that nothing tells the end of may have had its unit cut off. */
function dropLastNumber(text: string): string {
  const shorter = text.replace(/\p{Sc}?\p{N}[\p{N}.,%]*$/u, "").replace(/[\s,;:–-]+$/u, "");
  return shorter === "" ? text : shorter;
}
