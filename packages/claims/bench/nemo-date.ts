import { monthsFrom, toDay, toIsoDate, type Day, type Period } from "../src/analysis/calendar.ts";
import type { Language } from "../src/article/language.ts";

const MONTHS =
  "january february march april may june july august september october november december".split(
    " ",
  );
const PUBLISHED: Day = toDay(2023, 5, 27) ?? 0;

/**
 * The dates of an expected text in figures, resolved by themselves against 2023-05-27. Years before
 * Christ have no ISO date, so that silence is right there.
 */
export function toWrittenDates(lang: Language, expected: string): string[] {
  const found: (Period | null)[] = [];
  const pattern = patterns[lang];
  for (const { groups = {} } of expected.matchAll(pattern)) found.push(toPeriod(groups));
  return found
    .filter((period) => period !== null)
    .map(({ from, to }) => `${toIsoDate(from)} ${toIsoDate(to)}`);
}

const patterns: Record<Language, RegExp> = {
  vi: /(?:(?<day>\d+) )?tháng (?<month>\d+|năm(?! \d))(?: năm (?<year>\d+))?|năm (?<only>\d+)/g,
  en: /(?:(?<day>\d+) )?(?<month>[a-z]{3,})(?: (?<late>\d{1,2}))?(?: (?<year>\d{4}))?$|^(?<only>\d{4})(?<decade>s)?$|Q(?<quarter>\d) (?<of>\d{4})|(?<bc>\d+)BC/g,
  zh: /(?<bc>公元前)?(?:(?<year>\d+)年)?(?:(?<month>\d+)月)?(?:(?<day>\d+)日)?/g,
};

type Groups = Record<string, string | undefined>;

function toPeriod(groups: Groups): Period | null {
  if (!Object.values(groups).some(Boolean)) return null;
  if (groups["bc"]) return null;
  const year = Number(groups["year"] ?? groups["only"] ?? groups["of"] ?? 0);
  if (groups["quarter"]) return monthsFrom(year * 12 + (Number(groups["quarter"]) - 1) * 3, 3);
  if (groups["decade"]) return monthsFrom(year * 12, 120);
  const month = groups["month"] === "năm" ? 5 : Number(groups["month"]) || toMonth(groups["month"]);
  const day = Number(groups["day"] ?? groups["late"] ?? 0);
  if (!month) return year ? monthsFrom(year * 12, 12) : nearest((y) => onDay(y, 5, day));
  if (day) return year ? onDay(year, month, day) : nearest((y) => onDay(y, month, day));
  return year
    ? monthsFrom(year * 12 + month - 1, 1)
    : nearest((y) => monthsFrom(y * 12 + month - 1, 1));
}

function toMonth(name = ""): number {
  return MONTHS.indexOf(name) + 1;
}

function onDay(year: number, month: number, day: number): Period | null {
  const found = toDay(year, month, day);
  return found === null ? null : { from: found, to: found };
}

function nearest(make: (year: number) => Period | null): Period | null {
  const candidates = [2023, 2022, 2024].map(make).filter((period) => period !== null);
  const distance = ({ from }: Period) => Math.abs(from - PUBLISHED);
  return candidates.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}
