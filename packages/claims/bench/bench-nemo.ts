import { analyseText } from "../src/analysis/analyse-text.ts";
import { normaliseText } from "../src/article/text.ts";
import type { Language } from "../src/article/language.ts";
import { noteWrong, percent, type Figure } from "./figure.ts";
import { readRows } from "./read-rows.ts";
import { toExpected } from "./nemo-expectation.ts";

type Row = { lang: Language; direction: string; cls: string; input: string; expected: string };

export const CLASSES = [
  "cardinal",
  "decimal",
  "money",
  "measure",
  "date",
  "ordinal",
  "fraction",
] as const;

/**
 * Words to figures. A case is right when what the analysis finds in the words holds every value
 * (with its unit, for money and measures; resolved, for dates) that the expected figures show.
 */
export function benchNemo(): Figure[] {
  const rows = readRows<Row>("data/nemo-text-processing/cases.jsonl");
  if (!rows) return [];
  const figures: Figure[] = [];
  for (const lang of ["vi", "en", "zh"] as const) {
    let right = 0;
    let all = 0;
    const parts: string[] = [];
    for (const cls of CLASSES) {
      const cases = rows.filter(
        (row) =>
          row.lang === lang &&
          row.direction === "itn" &&
          row.cls === cls &&
          /\d/.test(row.expected),
      );
      const good = cases.filter((row) => isRight(row)).length;
      right += good;
      all += cases.length;
      if (cases.length > 0) parts.push(`${cls} ${good}/${cases.length}`);
    }
    figures.push({
      on: `nemo itn ${lang}`,
      what: "values",
      value: percent(right, all),
      aim: "≥ 90 %",
    });
    figures.push({ on: "", what: parts.join(", "), value: "" });
  }
  return figures;
}

function isRight({ lang, cls, input, expected }: Row): boolean {
  const text = normaliseText(input.trim());
  const analysis = analyseText(text, { language: lang, publishedOn: "2023-05-27" });
  const wanted = toExpected(lang, cls, expected);
  const found =
    cls === "date"
      ? analysis.dates.map(({ from, to }) => `${from} ${to}`)
      : cls === "ordinal"
        ? analysis.ordinals.map(({ value }) => value)
        : analysis.quantities.map(({ amount, unit, unit_kind: kind }) =>
            cls === "money" || cls === "measure"
              ? `${amount} ${kind === "count" ? "" : unit}`
              : `${amount}`,
          );
  const right = wanted.every((value) => found.includes(value)) && found.length === wanted.length;
  if (!right)
    noteWrong({
      on: `nemo ${lang} ${cls}`,
      input,
      expected: wanted.join("; "),
      found: found.join("; "),
    });
  return right;
}
