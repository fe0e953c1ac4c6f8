import type { TextIndex } from "../article/text.ts";
import type { AnalysedSentence } from "./analyse-sentences.ts";
import type { Day } from "./calendar.ts";
import { findDollarRate } from "./exchange-rates.ts";
import type { Finding } from "./finding.ts";
import type { FoundQuantity } from "./find-quantities.ts";
import { toSpan } from "./to-mentions.ts";

/** Restated sums of money whose rate is not that of the day, as far as the table reaches. */
export function checkExchange(
  index: TextIndex,
  { tokens, quantities }: AnalysedSentence,
  published: Day,
): Finding[] {
  return quantities.flatMap((quantity) => {
    const first = quantity.restates === null ? undefined : quantities[quantity.restates];
    if (!first || first.unit_kind !== "money" || quantity.unit_kind !== "money") return [];
    const [other, dollars] = quantity.unit === "USD" ? [first, quantity] : [quantity, first];
    const reference = dollars.unit === "USD" ? findDollarRate(other.unit, published) : null;
    const implied = toRate(other, dollars, quantity);
    if (!reference || !implied || fits(implied, reference)) return [];
    return [
      {
        kind: "exchange_rate",
        places: [
          toSpan(index, tokens, first.first, first.next),
          toSpan(index, tokens, quantity.first, quantity.next),
        ],
        stated: toRateDigits(implied.rate),
        expected: toRateDigits(reference.rate),
        unit: `${other.unit}/USD`,
        source: reference.source,
      },
    ];
  });
}

/** Three digits: "6.98", "142", "0.925". */
function toRateDigits(rate: number): string {
  return rate >= 100 ? rate.toFixed(0) : Number(rate.toPrecision(3)).toString();
}

type Implied = { rate: number; low: number; high: number };

/** The rate that two sums imply, and how far rounding of either may move it. */
function toRate(
  other: FoundQuantity,
  dollars: FoundQuantity,
  converted: FoundQuantity,
): Implied | null {
  if (other.amount === null || dollars.amount === null) return null;
  const [a, b] = [Number(other.amount), Number(dollars.amount)];
  const [stepA = 0, stepB = 0] = [other, dollars].map((each) =>
    toStep(each.amount ?? "0", each === converted),
  );
  if (!(a > stepA && b > stepB)) return null;
  return { rate: a / b, low: (a - stepA) / (b + stepB), high: (a + stepA) / (b - stepB) };
}

/** Half of the last digit written: 8600000 is good to 50,000. A sum of one digit may be exact. */
function toStep(amount: string, isConverted: boolean): number {
  const [whole = "", fraction = ""] = amount.split(".");
  const digits = `${whole}${fraction}`.replace(/^0+/, "").replace(/0+$/, "");
  const last =
    fraction === ""
      ? 10 ** (whole.length - whole.replace(/0+$/, "").length)
      : 10 ** -fraction.length;
  return digits.length < 2 && !isConverted ? 0 : last / 2;
}

/** Whether rounding, and the slack beyond it, explain the difference. */
function fits({ low, high }: Implied, { rate, slack }: { rate: number; slack: number }): boolean {
  return rate >= low * (1 - slack) && rate <= high * (1 + slack);
}
