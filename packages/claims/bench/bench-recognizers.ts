import { analyseText } from "../src/analysis/analyse-text.ts";
import { normaliseText } from "../src/article/text.ts";
import { noteWrong, percent, type Figure } from "./figure.ts";
import { readRows } from "./read-rows.ts";
import { isSameUnit, isSupportedUnit } from "./recognizers-units.ts";

type Result = {
  Text: string;
  Resolution?: { value: string | null; unit?: string };
  Value?: { PastResolution?: { date?: string }; FutureResolution?: { date?: string } };
};
type Row = {
  group: string;
  lang: "English" | "Chinese";
  model: string;
  input: string;
  context?: { ReferenceDateTime?: string };
  results?: Result[];
};

const MODELS = ["CurrencyModel", "DimensionModel", "TemperatureModel", "PercentModel", "AgeModel"];

/** Numbers with units, percentages, ages and dates; cases of other kinds are counted apart. */
export function benchRecognizers(): Figure[] {
  const rows = readRows<Row>("data/recognizers-text/en_zh.jsonl");
  if (!rows) return [];
  return (["English", "Chinese"] as const).flatMap((lang) => {
    const own = rows.filter((row) => row.lang === lang);
    const figures = MODELS.map((model) => measure(lang, model, own, isQuantityRight));
    figures.push(measure(lang, "DateParser", own, isDateRight));
    const sum = (key: "right" | "all") => figures.reduce((total, row) => total + row[key], 0);
    return [
      {
        on: `recognizers ${lang}`,
        what: "number with unit, %, age, date",
        value: percent(sum("right"), sum("all")),
        aim: "≥ 90 %",
      },
      ...figures.map(({ model, right, all, left }) => ({
        on: "",
        what: model,
        value: percent(right, all),
        aim: left > 0 ? `${left} of unsupported types left out` : "",
      })),
    ];
  });
}

type Measured = { model: string; right: number; all: number; left: number };

function measure(lang: string, model: string, rows: Row[], judge: (row: Row) => boolean): Measured {
  const cases = rows.filter((row) => row.model === model);
  const supported = cases.filter(isSupported);
  const right = supported.filter((row) => {
    const good = judge(row);
    if (!good) noteWrong({ on: `recognizers ${lang} ${model}`, ...describe(row) });
    return good;
  });
  return {
    model,
    right: right.length,
    all: supported.length,
    left: cases.length - supported.length,
  };
}

function isSupported({ model, results }: Row): boolean {
  if (model === "DateParser")
    return (results ?? []).every(({ Value }) => Value?.PastResolution?.date !== "0001-01-01");
  return (results ?? []).every(
    ({ Resolution }) =>
      (Resolution?.value ?? "null") !== "null" && isSupportedUnit(model, Resolution?.unit ?? ""),
  );
}

function analyse({ lang, input, context }: Row) {
  const publishedOn = context?.ReferenceDateTime?.slice(0, 10) ?? "2016-11-07";
  return analyseText(normaliseText(input), {
    language: lang === "English" ? "en" : "zh",
    publishedOn,
  });
}

function isQuantityRight(row: Row): boolean {
  const { quantities } = analyse(row);
  const kinds =
    row.model === "CurrencyModel"
      ? ["money"]
      : row.model === "PercentModel"
        ? ["percent"]
        : row.model === "AgeModel"
          ? ["age", "duration"]
          : ["measure"];
  const found = quantities.filter(({ unit_kind: kind }) => kinds.includes(kind));
  const wanted = row.results ?? [];
  const agree = wanted.every(({ Resolution }) =>
    found.some(
      (quantity) =>
        [quantity.amount, quantity.upper_bound, quantity.lower_bound].some((amount) =>
          isSameValue(amount, Resolution?.value, Resolution?.unit),
        ) && isSameUnit(quantity.unit, Resolution?.unit ?? "%"),
    ),
  );
  return agree && (row.model === "AgeModel" || found.length <= wanted.length);
}

/** Small change is counted in its currency: 50 cents are 0.5 dollars. */
function isSameValue(amount: string | null, value: string | null | undefined, unit = ""): boolean {
  if (amount === null || !value) return false;
  const wanted = Number(value.replace("%", "")) / (/^(?:Cent|Pence)$/.test(unit) ? 100 : 1);
  return Math.abs(Number(amount) - wanted) <= Math.abs(wanted) * 1e-9;
}

function isDateRight(row: Row): boolean {
  const { dates } = analyse(row);
  const wanted = row.results ?? [];
  if (wanted.length === 0) return dates.length === 0;
  return wanted.every(({ Value }) => {
    const days = [Value?.PastResolution?.date, Value?.FutureResolution?.date];
    return dates.some(({ from, to }) => isDay(from, to, row.input, days));
  });
}

/** The day itself, the past or the coming one; or the week, month or year that the words count. */
function isDay(from: string, to: string, input: string, days: (string | undefined)[]): boolean {
  if (from === to) return days.includes(from);
  const counted = /\b(?:weeks?|months?|years?)\b.*\b(?:ago|from now)|[周年]/.test(input);
  return counted && days.some((day) => day !== undefined && from <= day && day <= to);
}

function describe(row: Row): { input: string; expected: string; found: string } {
  const { quantities, dates } = analyse(row);
  return {
    input: row.input,
    expected: (row.results ?? [])
      .map(({ Text, Resolution, Value }) =>
        [Text, Resolution?.value, Resolution?.unit, Value?.PastResolution?.date].join(" "),
      )
      .join("; "),
    found: [
      ...quantities.map((q) => `${q.amount ?? `${q.lower_bound}..${q.upper_bound}`} ${q.unit}`),
      ...dates.map(({ from, to }) => `${from}..${to}`),
    ].join("; "),
  };
}
