import { toPublicationDay, type Day } from "./calendar.ts";
import { DOLLAR_RATES, FIRST_FRIDAY } from "./exchange-rates.gen.ts";

const SOURCE = "European Central Bank, euro foreign exchange reference rates";

/** Held close to the dollar; others move by two percent between two Fridays. */
const MANAGED = new Set(["CNY", "HKD"]);

const series = new Map<string, number[]>();

/**
 * How many of `currency` a dollar was on `day`, between the Fridays around it: the bank's rates of
 * both to the euro, divided. `slack` is how far, as a share, the rate of a day may lie from it. Null for currencies that it does not list (the dong) and outside the
 * table.
 */
export function findDollarRate(
  currency: string,
  day: Day,
): { rate: number; slack: number; source: string } | null {
  const rates = getSeries(currency);
  const weeks = (day - toPublicationDay(FIRST_FRIDAY)) / 7;
  const before = Math.floor(weeks);
  const [start, end] = [rates[before], rates[Math.ceil(weeks)]];
  if (start === undefined || end === undefined) return null;
  const rate = start + (end - start) * (weeks - before);
  return { rate, slack: MANAGED.has(currency) ? 0.005 : 0.02, source: SOURCE };
}

function getSeries(currency: string): number[] {
  const known = series.get(currency);
  if (known) return known;
  const written = Object.hasOwn(DOLLAR_RATES, currency) ? DOLLAR_RATES[currency] : undefined;
  const rates = written?.trim().split(/\s+/).map(Number) ?? [];
  if (rates.length > 0) series.set(currency, rates);
  return rates;
}
