import type { TextIndex } from "../article/text.ts";
import type { AnalysedSentence } from "./analyse-sentences.ts";
import { toDay, weekdayOf, type Day } from "./calendar.ts";
import type { FoundDate } from "./found-date.ts";
import { getLexicon } from "./lexicon.ts";
import { findPhrase } from "./phrase-table.ts";
import type { Finding } from "./finding.ts";
import type { FoundQuantity } from "./find-quantities.ts";
import { toSpan } from "./to-mentions.ts";

const BIRTH = /^(?:sinh|born|birth|生|出)$/;
const LASTING = /^(?:kéo|lasts|lasting|lasted|diễn|为|期|历|持|runs|ran)$/;
/** In days; further off, a date without its year may be meant in another one. */
const NEAR = 100;
/** Beside an age that is a difference, or the age at some other time. */
const OTHER_AGE = /^(?:older|younger|when|at|hơn|kém|khi|lúc|thọ|hưởng|幼|小|大|长|時|时|享)$/;

/** A weekday that is not its date's, an age that is not the birth's, days that do not add up. */
export function checkDates(
  index: TextIndex,
  sentence: AnalysedSentence,
  published: Day,
): Finding[] {
  return [
    ...sentence.dates.flatMap((date) => checkWeekday(index, sentence, date, published)),
    ...sentence.dates.flatMap((date) => checkAge(index, sentence, date, published)),
    ...sentence.dates.flatMap((date) => checkDuration(index, sentence, date)),
  ];
}

function checkWeekday(
  index: TextIndex,
  { tokens, language }: AnalysedSentence,
  date: FoundDate,
  published: Day,
): Finding[] {
  const day = toNumber(date.from);
  if (date.weekday === null || date.from !== date.to || Math.abs(day - published) > NEAR) return [];
  const expected = weekdayOf(day);
  if (expected === date.weekday) return [];
  const [first, second] = splitWeekday(tokens, date, language);
  const places: Finding["places"] = [
    toSpan(index, tokens, ...first),
    toSpan(index, tokens, ...second),
  ];
  return [toFinding("weekday", places, date.weekday, expected, "weekday")];
}

type Range = [first: number, next: number];

/** The weekday of "Tuesday, May 23" and the rest of the date; the whole twice where it stands within. */
function splitWeekday(
  tokens: AnalysedSentence["tokens"],
  { first, next }: FoundDate,
  language: AnalysedSentence["language"],
): [Range, Range] {
  const { weekdays } = getLexicon(language);
  const name = findPhrase(weekdays, tokens, first);
  if (!name) return splitBracket(tokens, [first, next]);
  const rest = tokens[name.next]?.kind === "mark" ? name.next + 1 : name.next;
  return [
    [first, name.next],
    [rest, next],
  ];
}

/** "5月3日（星期三）". */
function splitBracket(tokens: AnalysedSentence["tokens"], [first, next]: Range): [Range, Range] {
  for (let at = first + 1; at < next - 1; at += 1) {
    if (!/^[(（]$/.test(tokens[at]?.text ?? "")) continue;
    return [
      [at + 1, next - 1],
      [first, at],
    ];
  }
  return [
    [first, next],
    [first, next],
  ];
}

/** "sinh năm 1955 … 67 tuổi": off by more than a birthday. Only where a sentence has one of each. */
function checkAge(
  index: TextIndex,
  { tokens, dates, quantities }: AnalysedSentence,
  date: FoundDate,
  published: Day,
): Finding[] {
  const ages = quantities.filter(
    ({ unit_kind: kind, bound }) => kind === "age" && bound === "exact",
  );
  const [age] = ages;
  if (!age || ages.length > 1 || dates.length > 1 || age.amount === null) return [];
  const born = tokens.slice(Math.max(0, date.first - 3), date.first);
  if (!born.some(({ lower }) => BIRTH.test(lower))) return [];
  const around = [age.first - 2, age.first - 1, age.next, age.next + 1];
  if (around.some((at) => OTHER_AGE.test(tokens[at]?.lower ?? ""))) return [];
  const most = Math.floor((published - toNumber(date.from)) / 365.2425);
  const least = Math.floor((published - toNumber(date.to)) / 365.2425);
  const stated = Number(age.amount);
  if (stated >= least && stated <= most) return [];
  return [toFinding("age", toPlaces(index, tokens, age, date), stated, most, "year-of-age")];
}

/** "kéo dài 6 ngày, từ 25.5 đến 28.5". */
function checkDuration(
  index: TextIndex,
  { tokens, dates, quantities }: AnalysedSentence,
  date: FoundDate,
): Finding[] {
  const lengths = quantities.filter(
    ({ unit_kind: kind, bound }) => kind === "duration" && bound === "exact",
  );
  const [stated] = lengths;
  if (!stated || lengths.length > 1 || dates.length > 1 || date.from === date.to) return [];
  if (date.precision !== stated.unit || stated.amount === null) return [];
  const before = tokens.slice(Math.max(0, stated.first - 3), stated.first);
  const adjective = tokens[stated.first + 1]?.text === "-";
  if (!adjective && !before.some(({ lower }) => LASTING.test(lower))) return [];
  const count = countUnits(date);
  const amount = Number(stated.amount);
  if (amount === count || amount === count - 1) return [];
  return [toFinding("duration", toPlaces(index, tokens, stated, date), amount, count, stated.unit)];
}

/** Days, months or years from the first to the last, both included. */
function countUnits({ from, to, precision }: FoundDate): number {
  if (precision === "day") return toNumber(to) - toNumber(from) + 1;
  const [first, last] = [from, to].map((iso) => {
    const [year = 0, month = 0] = iso.split("-").map(Number);
    return precision === "year" ? year : year * 12 + month;
  });
  return (last ?? 0) - (first ?? 0) + 1;
}

function toPlaces(
  index: TextIndex,
  tokens: AnalysedSentence["tokens"],
  quantity: FoundQuantity,
  date: FoundDate,
): Finding["places"] {
  return [
    toSpan(index, tokens, quantity.first, quantity.next),
    toSpan(index, tokens, date.first, date.next),
  ];
}

function toFinding(
  kind: Finding["kind"],
  places: Finding["places"],
  stated: number,
  expected: number,
  unit: string,
): Finding {
  return { kind, places, stated: String(stated), expected: String(expected), unit, source: null };
}

function toNumber(iso: string): Day {
  const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
  return toDay(year, month, day) ?? 0;
}
