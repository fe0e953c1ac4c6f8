import { formatDecimal, parseNumeral, shiftDecimal } from "../src/analysis/decimal.ts";
import { divideDecimals } from "../src/analysis/decimal.ts";
import type { Language } from "../src/article/language.ts";
import { toWrittenDates } from "./nemo-date.ts";
import { UNITS } from "./nemo-units.ts";

const SCALES: Record<string, number> = {
  nghìn: 3,
  vạn: 4,
  triệu: 6,
  tỷ: 9,
  tỉ: 9,
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
  quadrillion: 15,
  quintillion: 18,
  sextillion: 21,
  万: 4,
  亿: 8,
  兆: 12,
  萬: 4,
  億: 8,
};
const NUMBER =
  /-?\d[\d,]*(?:\.\d+)?(?:\s*(?:nghìn|vạn|triệu|tỷ|tỉ|thousand|million|billion|trillion|quadrillion|quintillion|sextillion|[万亿兆萬億])(?!\p{L}{2}))*/gu;

/** What the expected figures of a case mean, each as the analysis would write it. */
export function toExpected(lang: Language, cls: string, expected: string): string[] {
  if (cls === "date") return toWrittenDates(lang, expected);
  if (cls === "fraction") return [toFraction(expected)];
  const figures = expected.replace(/(^|[^\d])\.(?=\d)/g, "$10.");
  const values = [...figures.matchAll(NUMBER)].map(([written]) => toValue(written));
  if (cls !== "money" && cls !== "measure") return values;
  const unit = findUnit(lang, figures.replaceAll(NUMBER, " "), cls);
  return values.map((value) => `${value} ${unit}`);
}

function toValue(written: string): string {
  const sign = written.startsWith("-") ? "-" : "";
  const numeral = /[\d,.]+/.exec(written)?.[0] ?? "";
  const value = parseNumeral(numeral.replaceAll(",", ""), ".") ?? { digits: 0n, scale: 0 };
  const words = written.match(/\p{L}+/gu) ?? [];
  const letters = words.flatMap((word) => (word in SCALES ? [word] : [...word]));
  const power = letters.reduce((sum, word) => sum + (SCALES[word] ?? 0), 0);
  return `${sign}${formatDecimal(shiftDecimal(value, power))}`;
}

function findUnit(lang: Language, rest: string, cls: string): string {
  const written = rest.trim();
  if (written === "¥") return lang === "zh" ? "CNY" : "JPY";
  if (Object.hasOwn(UNITS, written)) return UNITS[written] ?? "";
  return cls === "measure" ? `?${written}` : written;
}

function toFraction(expected: string): string {
  const [, whole = "0", top = "0", bottom = "1"] =
    /^-?(?:(\d+)又)?(\d+)\/(\d+)$/.exec(expected) ?? [];
  const value = divideDecimals(
    { digits: BigInt(whole) * BigInt(bottom) + BigInt(top), scale: 0 },
    { digits: BigInt(bottom), scale: 0 },
  );
  return `${expected.startsWith("-") ? "-" : ""}${formatDecimal(value)}`;
}
