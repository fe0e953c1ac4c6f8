import type { CalendarUnit } from "./language-pack.ts";

/** A day of the proleptic Gregorian calendar as its number since 1970-01-01. */
export type Day = number;

/** Both ends inclusive. */
export type Period = { from: Day; to: Day };

const MILLISECONDS = 86_400_000;

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The day of a date, or null when the calendar has none such. */
export function toDay(year: number, month: number, day: number): Day | null {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0;
  const length = (MONTH_LENGTHS[month - 1] ?? 0) + leap;
  if (year < 1 || year > 9999 || day < 1 || day > length) return null;
  return (
    Date.UTC(2000, month - 1, day) / MILLISECONDS + daysUntil(year, month) - daysUntil(2000, month)
  );
}

/** Days from the year 1 to `year` as far as leap days shift them by that month. */
function daysUntil(year: number, month: number): number {
  const past = month > 2 ? year : year - 1;
  return year * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
}

/** Year, month (January is 1) and day of the month. */
export function partsOf(day: Day): { year: number; month: number; day: number } {
  const date = new Date(day * MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Monday is 1, Sunday 7. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** YYYY-MM-DD. */
export function toIsoDate(day: Day): string {
  return new Date(day * MILLISECONDS).toISOString().slice(0, 10);
}

/**
 * The day on which something was published: an ISO date as it is, an instant as the date it was
 * in `timeZone` (UTC when none is given). Throws RangeError for anything else.
 */
export function toPublicationDay(publishedOn: string, timeZone = "UTC"): Day {
  const date = /^(\d{4})-(\d{2})-(\d{2})$/.exec(publishedOn)
    ? publishedOn
    : localDate(publishedOn, timeZone);
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  const found = toDay(year, month, day);
  if (found === null) throw new RangeError(`not a date: ${publishedOn}`);
  return found;
}

/** The whole unit (ISO week, month, quarter, ...) that lies `offset` units from the one around `day`. */
export function periodAround(day: Day, unit: CalendarUnit, offset: number): Period | null {
  const { year, month } = partsOf(day);
  if (unit === "day") return { from: day + offset, to: day + offset };
  if (unit === "week") {
    const monday = day - weekdayOf(day) + 1 + 7 * offset;
    return { from: monday, to: monday + 6 };
  }
  if (unit === "month") return monthsFrom(year * 12 + month - 1 + offset, 1);
  if (unit === "quarter")
    return monthsFrom((Math.floor((year * 12 + month - 1) / 3) + offset) * 3, 3);
  if (unit === "year") return monthsFrom((year + offset) * 12, 12);
  if (unit === "decade") return monthsFrom((Math.floor(year / 10) + offset) * 120, 120);
  return monthsFrom((Math.floor((year - 1) / 100) + offset) * 1200 + 12, 1200);
}

/** `count` months from the month that is `first` months after January of the year 0. */
export function monthsFrom(first: number, count: number): Period | null {
  const from = toDay(Math.floor(first / 12), (first % 12) + 1, 1);
  const after = toDay(Math.floor((first + count) / 12), ((first + count) % 12) + 1, 1);
  return from === null || after === null ? null : { from, to: after - 1 };
}

function localDate(instant: string, timeZone: string): string {
  const format = new Intl.DateTimeFormat("en-CA", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });
  return format.format(new Date(instant));
}
