import { toIsoDate, toPublicationDay } from "./calendar.ts";
import type { FoundDate } from "./found-date.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Token } from "./token.ts";

/** A date found, and the same in another year where it names none of its own. */
export type DraftDate = FoundDate & {
  inYear: ((year: number) => FoundDate | null) | null;
  isWeekday: boolean;
};

const LEADS = /^(?:ngày|tháng|năm|the|hôm|this)$/;

/** Joins the two ends of a period: "từ ngày 5 tháng 8 đến ngày 10 tháng 8 năm 2012". */
export function mergeDates(tokens: Token[], drafts: DraftDate[], lexicon: Lexicon): FoundDate[] {
  const merged: FoundDate[] = [];
  for (let at = 0; at < drafts.length; at += 1) {
    const first = drafts[at];
    const second = drafts[at + 1];
    const period = first && second ? joinPeriod(tokens, first, second, lexicon) : null;
    if (period) at += 1;
    else if (first) merged.push(toFound(first));
    if (period) merged.push(period);
  }
  return merged;
}

function joinPeriod(
  tokens: Token[],
  first: DraftDate,
  second: DraftDate,
  lexicon: Lexicon,
): FoundDate | null {
  if (first.precision !== second.precision || !isRange(tokens, first, second, lexicon)) return null;
  const [start, end] = alignYears(first, second);
  if (start.from > end.to || start.from === end.from) return null;
  return {
    first: first.first,
    next: second.next,
    from: start.from,
    to: end.to,
    precision: first.precision,
    weekday: null,
  };
}

/** A year said with one end holds for the other; the period does not run backwards. */
function alignYears(first: DraftDate, second: DraftDate): [FoundDate, FoundDate] {
  if (first.isWeekday && second.isWeekday) return [first, toDayBehind(first, second)];
  if (first.inYear && !second.inYear) {
    const year = Number(second.to.slice(0, 4));
    const start = first.inYear(year) ?? first;
    return [start.from > second.to ? (first.inYear(year - 1) ?? first) : start, second];
  }
  if (!second.inYear) return [first, second];
  const year = Number(first.from.slice(0, 4));
  const end = first.inYear && second.from > first.from ? second : (second.inYear(year) ?? second);
  return [first, end.to < first.from ? (second.inYear(year + 1) ?? end) : end];
}

/** "Friday to Monday" ends on the Monday behind that Friday. */
function toDayBehind(first: FoundDate, second: FoundDate): FoundDate {
  const distance = toPublicationDay(second.from) - toPublicationDay(first.from);
  const day = toIsoDate(toPublicationDay(first.from) + (((distance % 7) + 7) % 7));
  return { ...second, from: day, to: day };
}

function isRange(tokens: Token[], first: DraftDate, second: DraftDate, lexicon: Lexicon): boolean {
  const connector = tokens[first.next]?.lower ?? "";
  if (!lexicon.words.range.has(connector)) return false;
  if (connector === "or") return false;
  if (connector === "and" && !isBetween(tokens, first.first)) return false;
  const gap = second.first - first.next;
  return gap === 1 || (gap === 2 && LEADS.test(tokens[first.next + 1]?.lower ?? ""));
}

function isBetween(tokens: Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => lower === "between");
}

function toFound({ first, next, from, to, precision, weekday }: DraftDate): FoundDate {
  return { first, next, from, to, precision, weekday };
}
