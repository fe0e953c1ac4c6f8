import { readFileSync, writeFileSync } from "node:fs";
import { toDay, weekdayOf, type Day } from "../src/analysis/calendar.ts";

const CURRENCIES = words("CNY EUR GBP JPY KRW HKD SGD THB MYR IDR PHP INR AUD CAD CHF");
const FIRST = toDay(2020, 1, 3) ?? 0;
const LINE = 92;

/**
 * `generate-exchange-rates.ts FILE` writes exchange-rates.gen.ts from the history of reference rates
 * that the European Central Bank publishes as eurofxref-hist.csv: for each Friday, or the last
 * working day before it, how many of a currency a dollar was, to five digits.
 */
function main(file: string): void {
  const [header = "", ...lines] = readFileSync(file, "utf8").trim().split("\n");
  const names = header.split(",");
  const days = new Map(lines.map((line) => [readDay(line), line.split(",")]));
  const last = Math.max(...days.keys());
  const series = CURRENCIES.map((currency): [string, string[]] => [currency, []]);
  for (let friday = FIRST; friday <= last; friday += 7) {
    const row = findRow(days, friday);
    for (const [currency, rates] of series) rates.push(toRate(row, names, currency));
  }
  const target = new URL("../src/analysis/exchange-rates.gen.ts", import.meta.url);
  writeFileSync(target, toModule(series));
}

function findRow(days: Map<Day, string[]>, friday: Day): string[] {
  for (let back = 0; back < 6; back += 1) {
    const row = days.get(friday - back);
    if (row) return row;
  }
  throw new Error(`no rates in the week of day ${friday}, a ${weekdayOf(friday)}`);
}

/** The bank gives what a euro is worth in each. */
function toRate(row: string[], names: string[], currency: string): string {
  const dollars = Number(row[names.indexOf("USD")]);
  const others = currency === "EUR" ? 1 : Number(row[names.indexOf(currency)]);
  if (!(dollars > 0 && others > 0)) throw new Error(`no rate of ${currency} on ${row[0]}`);
  return String(Number((others / dollars).toPrecision(5)));
}

function toModule(series: [string, string[]][]): string {
  const tables = series.map(([currency, rates]) => `  ${currency}: \`\n${wrap(rates)}\n\`,`);
  return `/** Written by bench/generate-exchange-rates.ts. Units for a dollar, Friday by Friday. */
export const FIRST_FRIDAY = "2020-01-03";

export const DOLLAR_RATES: Record<string, string> = {
${tables.join("\n")}
};
`;
}

function wrap(rates: string[]): string {
  const lines: string[] = [];
  for (const rate of rates) {
    const line = `${lines.at(-1) ?? ""} ${rate}`.trim();
    if (lines.length === 0 || line.length > LINE) lines.push(rate);
    else lines[lines.length - 1] = line;
  }
  return lines.join("\n");
}

function readDay(line: string): Day {
  const [year = 0, month = 0, day = 0] = line.slice(0, 10).split("-").map(Number);
  return toDay(year, month, day) ?? 0;
}

function words(list: string): string[] {
  return list.split(" ");
}

main(process.argv[2] ?? "");
