import {
  monthsFrom,
  partsOf,
  periodAround,
  toDay,
  weekdayOf,
  type Day,
  type Period,
} from "./calendar.ts";
import type { DatePrecision } from "./date.ts";
import type { CompiledPattern } from "./date-pattern.ts";
import type { DateFields } from "./read-slot.ts";

type ResolvedDate = Period & { precision: DatePrecision };

/**
 * The days that a reading means when it was published on `published`. A day or month without a
 * year is the one nearest to publication, a bare weekday the last one up to then. Null when there
 * is no such day.
 */
export function resolveDate(
  { relative, times }: CompiledPattern,
  fields: DateFields,
  published: Day,
): ResolvedDate | null {
  if (times?.base !== undefined && times.unit === "week")
    return onDay(published + times.base + 7 * times.sign * (fields["n"] ?? 1));
  if (times) {
    return shift(published + (times.base ?? 0), times.unit, times.sign * (fields["n"] ?? 1));
  }
  if (fields["nth"]) return resolveNth(fields, relative, published);
  if (fields["weekday"] !== undefined && !fields["day"])
    return resolveWeekday(fields["weekday"], relative, published);
  if (fields["century"]) return inMonths((fields["century"] - 1) * 1200 + 12, 1200, "century");
  if (fields["decade"] !== undefined) return resolveDecade(fields["decade"], published);
  const year = fields["year"] ?? yearOf(relative, published);
  if (fields["day"] && !fields["month"]) return resolveDayAlone(fields["day"], relative, published);
  if (fields["day"]) return resolveDay(fields, year, published);
  if (fields["month"]) return resolveMonths(fields["month"] - 1, 1, "month", year, published);
  if (fields["quarter"])
    return resolveMonths((fields["quarter"] - 1) * 3, 3, "quarter", year, published);
  if (fields["year"]) return resolveYears(fields["year"], fields["year2"] ?? fields["year"]);
  return relative ? shift(published, relative.unit, relative.offset) : null;
}

function yearOf(relative: CompiledPattern["relative"], published: Day): number | null {
  return relative?.unit === "year" ? partsOf(published).year + relative.offset : null;
}

function shift(day: Day, unit: DatePrecision, offset: number): ResolvedDate | null {
  const period = periodAround(day, unit, offset);
  return period && { ...period, precision: unit };
}

function resolveWeekday(
  weekday: number,
  relative: CompiledPattern["relative"],
  published: Day,
): ResolvedDate {
  const today = weekdayOf(published);
  if (relative?.unit === "week") return onDay(published - today + weekday + 7 * relative.offset);
  const back = (today - weekday + 7) % 7;
  if (!relative) return onDay(published - back);
  if (relative.unit === "quarter") return onDay(published - back + (back > 3 ? 7 : 0));
  if (relative.offset === 0) return onDay(published + ((7 - back) % 7));
  return relative.offset < 0 ? onDay(published - (back || 7)) : onDay(published + (7 - back));
}

/** "the second Monday of July": the weekday's n-th place in its month, the last one for -1. */
function resolveNth(
  fields: DateFields,
  relative: CompiledPattern["relative"],
  published: Day,
): ResolvedDate | null {
  const month = fields["month"]
    ? resolveMonths(fields["month"] - 1, 1, "month", fields["year"] ?? null, published)
    : relative && shift(published, relative.unit, relative.offset);
  if (!month) return null;
  const nth = fields["nth"] ?? 1;
  const first = month.from + (((fields["weekday"] ?? 1) - weekdayOf(month.from) + 7) % 7);
  const day = nth > 0 ? first + 7 * (nth - 1) : first + 7 * Math.floor((month.to - first) / 7);
  return day <= month.to ? onDay(day) : null;
}

/** "the 27th": of the month said, else the last such day up to publication. */
function resolveDayAlone(
  day: number,
  relative: CompiledPattern["relative"],
  published: Day,
): ResolvedDate | null {
  for (const offset of relative ? [relative.offset] : [0, -1, -2]) {
    const month = periodAround(published, "month", offset);
    const parts = month && partsOf(month.from);
    const found = parts && toDay(parts.year, parts.month, day);
    if (found && (relative || found <= published)) return onDay(found);
  }
  return null;
}

function resolveDay(fields: DateFields, year: number | null, published: Day): ResolvedDate | null {
  const month = fields["month"] ?? partsOf(published).month;
  const from = nearest(year, published, (candidate) => toDay(candidate, month, fields["day"] ?? 0));
  const to = fields["day2"]
    ? nearest(year, published, (candidate) => toDay(candidate, month, fields["day2"] ?? 0))
    : from;
  if (from === null || to === null || to < from) return null;
  return { from, to, precision: "day" };
}

function resolveMonths(
  first: number,
  count: number,
  precision: DatePrecision,
  year: number | null,
  published: Day,
): ResolvedDate | null {
  const start = nearest(year, published, (candidate) => toDay(candidate, first + 1, 1));
  return start === null ? null : inMonths(partsOf(start).year * 12 + first, count, precision);
}

function resolveYears(first: number, last: number): ResolvedDate | null {
  return last < first ? null : inMonths(first * 12, (last - first + 1) * 12, "year");
}

function resolveDecade(decade: number, published: Day): ResolvedDate | null {
  if (decade >= 100) return inMonths(decade * 12, 120, "decade");
  const { year } = partsOf(published);
  const century = Math.floor(year / 100) * 100;
  const start = century + decade > year ? century - 100 + decade : century + decade;
  return inMonths(start * 12, 120, "decade");
}

function inMonths(first: number, count: number, precision: DatePrecision): ResolvedDate | null {
  const period = monthsFrom(first, count);
  return period && { ...period, precision };
}

function onDay(day: Day): ResolvedDate {
  return { from: day, to: day, precision: "day" };
}

/** The day in the year given, else in the year that brings it nearest to publication. */
function nearest(
  year: number | null,
  published: Day,
  toCandidate: (year: number) => Day | null,
): Day | null {
  if (year !== null) return toCandidate(year);
  const around = partsOf(published).year;
  let best: Day | null = null;
  for (const candidate of [around, around - 1, around + 1].map(toCandidate)) {
    if (candidate === null) continue;
    if (best === null || Math.abs(candidate - published) < Math.abs(best - published))
      best = candidate;
  }
  return best;
}
