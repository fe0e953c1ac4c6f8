import type { InterfaceLanguage } from "./interface-language.ts";

export type Formats = {
  /** An ISO date, as a day. */
  date: (iso: string) => string;
  /** An ISO time, to the minute, in UTC: the same on the server and in every browser. */
  time: (iso: string) => string;
  /** Hour and minute where the reader is: for the browser alone. */
  clock: (at: Date) => string;
  number: (value: number) => string;
  percent: (share: number) => string;
  /** A file's size, in kB or MB of a thousand. */
  bytes: (size: number) => string;
  list: (items: string[]) => string;
};

const locales: Record<InterfaceLanguage, string> = { en: "en-GB", vi: "vi-VN", zh: "zh-CN" };

const made = new Map<InterfaceLanguage, Formats>();

/** Dates, numbers and lists as a language writes them; made once, as Intl takes its time. */
export function getFormats(language: InterfaceLanguage): Formats {
  const known = made.get(language) ?? createFormats(language);
  made.set(language, known);
  return known;
}

function createFormats(language: InterfaceLanguage): Formats {
  const locale = locales[language];
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: "percent" });
  const clock = new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit" });
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  return {
    ...dates[language],
    clock: (at) => clock.format(at),
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    bytes: (size) => formatBytes(locale, size),
    list: (items) => list.format(items),
  };
}

function formatBytes(locale: string, size: number): string {
  const [unit, scale] = size < 1_000_000 ? ["kilobyte", 1_000] : ["megabyte", 1_000_000];
  const shown = Math.max(size / scale, 0.1);
  const options = { style: "unit", unit, maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(locale, options).format(shown);
}

type DateFormats = Pick<Formats, "date" | "time">;

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** Written out, as for the other languages: Intl takes longer than all else of a page's words. */
const englishDates: DateFormats = {
  date: toEnglishDay,
  time: (iso) => `${toEnglishDay(iso)} at ${toMinute(iso)} UTC`,
};

function toEnglishDay(iso: string): string {
  const day = new Date(iso);
  return `${day.getUTCDate()} ${months[day.getUTCMonth()]} ${day.getUTCFullYear()}`;
}

/** Written out here: Intl's order of the parts does not fit into a Vietnamese sentence. */
const vietnameseDates: DateFormats = {
  date: toVietnameseDay,
  time: (iso) => `${toMinute(iso)} UTC, ngày ${toVietnameseDay(iso)}`,
};

/** Written out here too: Intl puts the zone between day and hour. */
const chineseDates: DateFormats = {
  date: toChineseDay,
  time: (iso) => `${toChineseDay(iso)} ${toMinute(iso)} UTC`,
};

function toVietnameseDay(iso: string): string {
  const day = new Date(iso);
  return `${day.getUTCDate()} tháng ${day.getUTCMonth() + 1} năm ${day.getUTCFullYear()}`;
}

function toChineseDay(iso: string): string {
  const day = new Date(iso);
  return `${day.getUTCFullYear()}年${day.getUTCMonth() + 1}月${day.getUTCDate()}日`;
}

function toMinute(iso: string): string {
  return new Date(iso).toISOString().slice(11, 16);
}

const dates: Record<InterfaceLanguage, DateFormats> = {
  en: englishDates,
  vi: vietnameseDates,
  zh: chineseDates,
};
