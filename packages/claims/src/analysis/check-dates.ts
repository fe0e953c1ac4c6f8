import type { TextIndex } from "../article/text.ts";
import type { AnalysedSentence } from "./analyse-sentences.ts";
import { toDay, weekdayOf, type Day } from "./calendar.ts";
import type { FoundDate } from "./find-dates.ts";
import type { Finding } from "./finding.ts";
import type { FoundQuantity } from "./find-quantities.ts";
import { toSpan } from "./to-mentions.ts";

const BIRTH = /^(?:sinh|born|birth|生|出)$/;
const LASTING = /^(?:kéo|lasts|lasting|lasted|diễn|为|runs|ran)$/;
const NEAR = 200;

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
  { tokens }: AnalysedSentence,
  date: FoundDate,
  published: Day,
): Finding[] {
  const day = toNumber(date.from);
  if (date.weekday === null || date.from !== date.to || Math.abs(day - published) > NEAR) return [];
  const expected = weekdayOf(day);
  if (expected === date.weekday) return [];
  const place = toSpan(index, tokens, date.first, date.next);
  return [toFinding("weekday", [place, place], date.weekday, expected, "weekday")];
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
  const days = quantities.filter(({ unit, bound }) => unit === "day" && bound === "exact");
  const [stated] = days;
  if (!stated || days.length > 1 || dates.length > 1 || date.from === date.to) return [];
  if (date.precision !== "day" || stated.amount === null) return [];
  const before = tokens.slice(Math.max(0, stated.first - 3), stated.first);
  const adjective = tokens[stated.first + 1]?.text === "-";
  if (!adjective && !before.some(({ lower }) => LASTING.test(lower))) return [];
  const count = toNumber(date.to) - toNumber(date.from) + 1;
  const amount = Number(stated.amount);
  if (amount === count || amount === count - 1) return [];
  return [toFinding("duration", toPlaces(index, tokens, stated, date), amount, count, "day")];
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
