import type { Language } from "../article/language.ts";
import type { Quantity, QuantityBound } from "./quantity.ts";
import { nameNoun } from "./noun-names.ts";
import { UNIT_NAMES } from "./unit-names.ts";

type Wording = {
  /** "#" stands for the amount with its unit. */
  bounds: Partial<Record<QuantityBound, string>>;
  /** Between the ends of a range. */
  to: string;
  /** "#" stands for the amount, "@" for the unit it is counted by. */
  rate: string;
};

const WORDINGS: Record<Language, Wording> = {
  vi: {
    bounds: {
      at_most: "tối đa #",
      at_least: "ít nhất #",
      about: "khoảng #",
      less_than: "dưới #",
      more_than: "hơn #",
    },
    to: " đến ",
    rate: "# mỗi @",
  },
  en: {
    bounds: {
      at_most: "at most #",
      at_least: "at least #",
      about: "about #",
      less_than: "less than #",
      more_than: "more than #",
    },
    to: " to ",
    rate: "# per @",
  },
  zh: {
    bounds: {
      at_most: "至多#",
      at_least: "至少#",
      about: "约#",
      less_than: "不到#",
      more_than: "超过#",
    },
    to: "至",
    rate: "每@#",
  },
};

const LONG_FROM = 1_000_000;
/** What `Intl.NumberFormat` knows as a unit: https://tc39.es/ecma402/#table-sanctioned-single-unit-identifiers */
const INTL_UNITS = new Set(Intl.supportedValuesOf("unit"));
const INTL_CURRENCIES = new Set(Intl.supportedValuesOf("currency"));
const ROUND = /^[+-]?\d+0000$/;
const HAN = /^\p{Script=Han}/u;

/**
 * A quantity in the reader's language: "at most 12 projects", "60 triệu nhân dân tệ", "5至10年". A
 * counted noun that is not among the common ones stays as the article wrote it.
 */
export function formatQuantity(quantity: Quantity, locale: Language): string {
  const { bounds, rate } = WORDINGS[locale];
  const shown = formatAmounts(quantity, locale);
  const bounded = bounds[quantity.bound]?.replace("#", () => shown) ?? shown;
  if (quantity.per === null) return bounded;
  const per = nameUnit(quantity.per, locale);
  return rate.replace("@", () => per).replace("#", () => bounded);
}

function formatAmounts(quantity: Quantity, locale: Language): string {
  const { amount, lower_bound: low, upper_bound: high } = quantity;
  if (amount === null && low !== null && high !== null) {
    return `${formatNumber(low, locale)}${WORDINGS[locale].to}${formatWithUnit(high, quantity, locale)}`;
  }
  return formatWithUnit(amount ?? low ?? high ?? "0", quantity, locale);
}

function formatWithUnit(amount: string, quantity: Quantity, locale: Language): string {
  const { unit, unit_kind: kind } = quantity;
  if (kind === "money" && INTL_CURRENCIES.has(unit)) return formatMoney(amount, unit, locale);
  const number = formatNumber(amount, locale);
  if (unit === "%") return `${number}%`;
  if (unit === "" || kind === "money") return `${number} ${unit}`.trim();
  if (kind !== "count" && INTL_UNITS.has(unit)) return formatUnit(amount, unit, locale);
  const name = kind === "count" ? nameNoun(unit, amount, locale) : nameUnit(unit, locale);
  return locale === "zh" && HAN.test(name) ? `${number}${name}` : `${number} ${name}`;
}

/** A large round amount in words ("60 million"), any other in figures, never with fewer digits. */
function formatNumber(amount: string, locale: Language, options: Intl.NumberFormatOptions = {}) {
  const isInWords = Math.abs(Number(amount)) >= LONG_FROM && ROUND.test(amount);
  const words = isInWords && ({ notation: "compact", compactDisplay: "long" } as const);
  const exact = { ...options, ...words, minimumFractionDigits: 0, maximumFractionDigits: 20 };
  return getFormat(locale, exact).format(amount as Intl.StringNumericLiteral);
}

function formatMoney(amount: string, currency: string, locale: Language): string {
  return formatNumber(amount, locale, { style: "currency", currency, currencyDisplay: "name" });
}

function formatUnit(amount: string, unit: string, locale: Language): string {
  const options = { style: "unit", unit, unitDisplay: "long", maximumFractionDigits: 20 } as const;
  return getFormat(locale, options).format(amount as Intl.StringNumericLiteral);
}

/** The unit's name alone; a noun that is no unit stays as written. */
function nameUnit(unit: string, locale: Language): string {
  const named = UNIT_NAMES[unit]?.[locale];
  if (named || !INTL_UNITS.has(unit)) return named ?? unit;
  const format = getFormat(locale, { style: "unit", unit, unitDisplay: "long" });
  const parts = format.formatToParts(1).filter(({ type }) => type === "unit");
  return parts
    .map(({ value }) => value)
    .join("")
    .trim();
}

/** Formats made so far: languages times the units that Intl knows bound their number. */
const formats = new Map<string, Intl.NumberFormat>();

function getFormat(locale: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formats.get(key) ?? new Intl.NumberFormat(locale, options);
  formats.set(key, known);
  return known;
}
