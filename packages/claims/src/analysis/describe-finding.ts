import type { Language } from "../article/language.ts";
import type { Finding, FindingKind } from "./finding.ts";

type Told = {
  /** The words of the two places, in quotation marks. */
  first: string;
  second: string;
  stated: string;
  expected: string;
  /** Where a reference comes from, in brackets behind a space; empty without one. */
  source: string;
  unit: string;
};

type Wording = Record<FindingKind, (told: Told) => string>;

const WORDINGS: Record<Language, Wording> = {
  en: {
    exchange_rate: ({ first, second, stated, expected, unit, source }) =>
      `${first} given as ${second} makes ${stated} ${unit}; the rate then was about ${expected}${source}.`,
    change: ({ first, second, expected }) => `${second} is a change of ${expected}%, not ${first}.`,
    sum: ({ first, second, expected }) =>
      `The parts in ${second} come to ${expected}, more than ${first}.`,
    weekday: ({ first, stated, expected }) =>
      `${first} says ${stated}, but that day is a ${expected}.`,
    age: ({ first, second, expected }) =>
      `Born in ${second} is ${expected} years old at most when this was published, not ${first}.`,
    duration: ({ first, second, expected }) => `${second} is ${expected} days, not ${first}.`,
    spelling: ({ first, second }) => `One name is spelled two ways: ${first} and ${second}.`,
    two_places: ({ first, second }) => `One place is named two ways: ${first} and ${second}.`,
    two_figures: ({ first, second }) =>
      `Two figures are given for the same: ${first} and ${second}.`,
  },
  vi: {
    exchange_rate: ({ first, second, stated, expected, unit, source }) =>
      `${first} được quy thành ${second}, tức ${stated} ${unit}; tỷ giá khi ấy khoảng ${expected}${source}.`,
    change: ({ first, second, expected }) =>
      `${second} là mức thay đổi ${expected}%, không phải ${first}.`,
    sum: ({ first, second, expected }) =>
      `Các phần trong ${second} cộng lại là ${expected}, nhiều hơn ${first}.`,
    weekday: ({ first, stated, expected }) =>
      `${first} ghi ${stated}, nhưng ngày đó là ${expected}.`,
    age: ({ first, second, expected }) =>
      `Người sinh ${second} nhiều nhất ${expected} tuổi khi bài được đăng, không phải ${first}.`,
    duration: ({ first, second, expected }) =>
      `${second} là ${expected} ngày, không phải ${first}.`,
    spelling: ({ first, second }) => `Một tên được viết hai cách: ${first} và ${second}.`,
    two_places: ({ first, second }) => `Một nơi được gọi hai tên: ${first} và ${second}.`,
    two_figures: ({ first, second }) => `Hai con số cho cùng một điều: ${first} và ${second}.`,
  },
  zh: {
    exchange_rate: ({ first, second, stated, expected, unit, source }) =>
      `${first}折合${second}，即 ${stated} ${unit}；当时汇率约为 ${expected}${source}。`,
    change: ({ first, second, expected }) => `${second}的变化幅度是 ${expected}%，而不是${first}。`,
    sum: ({ first, second, expected }) => `${second}各项合计为 ${expected}，多于${first}。`,
    weekday: ({ first, stated, expected }) => `${first}写的是${stated}，而那天是${expected}。`,
    age: ({ first, second, expected }) =>
      `${second}出生的人在发布时最多 ${expected} 岁，而不是${first}。`,
    duration: ({ first, second, expected }) => `${second}共 ${expected} 天，而不是${first}。`,
    spelling: ({ first, second }) => `同一名字有两种写法：${first}和${second}。`,
    two_places: ({ first, second }) => `同一地点有两个名称：${first}和${second}。`,
    two_figures: ({ first, second }) => `同一件事有两个数字：${first}和${second}。`,
  },
};

/** A finding in a sentence for its reader: what the two places say, and why that does not fit. */
export function describeFinding(finding: Finding, locale: Language): string {
  const [first, second] = finding.places;
  const toValue = (value: string | null) =>
    finding.kind === "weekday"
      ? nameWeekday(Number(value), locale)
      : writeNumber(value ?? "", locale);
  return WORDINGS[locale][finding.kind]({
    first: `“${first.text}”`,
    second: `“${second.text}”`,
    stated: toValue(finding.stated),
    expected: toValue(finding.expected),
    unit: finding.unit ?? "",
    source: finding.source === null ? "" : BRACKETS[locale](finding.source),
  });
}

const BRACKETS: Record<Language, (words: string) => string> = {
  en: (words) => ` (${words})`,
  vi: (words) => ` (${words})`,
  zh: (words) => `（${words}）`,
};

/** A decimal string with the digits that it has, as the language writes them. */
function writeNumber(value: string, locale: Language): string {
  if (!/^-?\d+(\.\d+)?$/.test(value)) return value;
  const decimals = value.split(".")[1]?.length ?? 0;
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return new Intl.NumberFormat(locale, digits).format(Number(value));
}

/** Monday is 1; the first of January 2024 was one. */
function nameWeekday(weekday: number, locale: Language): string {
  const format = new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" });
  return format.format(Date.UTC(2024, 0, weekday));
}
