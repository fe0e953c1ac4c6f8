import { toDay, type Day } from "./calendar.ts";

type Series = {
  source: string;
  perDollar: boolean;
  from: [year: number, month: number];
  rates: number[];
};

/**
 * Reference rates on the last working day of each month. CNY: yuan for a dollar, central parity of
 * the China Foreign Exchange Trade System. EUR: dollars for a euro, European Central Bank.
 */
const SERIES: Record<string, Series> = {
  CNY: {
    source: "China Foreign Exchange Trade System, USD/CNY central parity, month ends",
    perDollar: true,
    from: [2022, 12],
    rates: [
      6.9646, 6.7604, 6.9519, 6.8717, 6.924, 7.0821, 7.2258, 7.1305, 7.1811, 7.1798, 7.1779, 7.1018,
      7.0827,
    ],
  },
  EUR: {
    source: "European Central Bank, euro foreign exchange reference rates, month ends",
    perDollar: false,
    from: [2022, 12],
    rates: [
      1.0666, 1.0833, 1.0619, 1.0875, 1.0981, 1.0683, 1.0866, 1.1023, 1.0868, 1.0594, 1.0619,
      1.0931, 1.105,
    ],
  },
};

/** How many of `currency` a dollar cost on `day`, between month ends, or null outside the table. */
export function findDollarRate(
  currency: string,
  day: Day,
): { rate: number; source: string } | null {
  const series = Object.hasOwn(SERIES, currency) ? SERIES[currency] : undefined;
  if (!series) return null;
  for (let at = 0; at + 1 < series.rates.length; at += 1) {
    const start = toMonthEnd(series, at);
    const end = toMonthEnd(series, at + 1);
    if (day < start || day > end) continue;
    const share = (day - start) / (end - start);
    const rate = (series.rates[at] ?? 0) * (1 - share) + (series.rates[at + 1] ?? 0) * share;
    return { rate: series.perDollar ? rate : 1 / rate, source: series.source };
  }
  return null;
}

function toMonthEnd({ from: [year, month] }: Series, at: number): Day {
  const months = year * 12 + month + at;
  return (toDay(Math.floor(months / 12), (months % 12) + 1, 1) ?? 0) - 1;
}
