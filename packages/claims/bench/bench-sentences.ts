import { splitSentences } from "../src/article/sentences.ts";
import type { Language } from "../src/article/language.ts";
import { normaliseText, sliceCodePoints } from "../src/article/text.ts";
import { decimals, noteWrong, percent, type Figure } from "./figure.ts";
import { readRows } from "./read-rows.ts";

type Document = { sents: { text: string; par?: boolean; glued?: boolean }[] };
type Rule = { lang: string; name: string; input: string; expected: string[] };

const BANKS: [Language, string, string][] = [
  ["vi", "UD_Vietnamese-VTB", "≥ .98"],
  ["en", "UD_English-EWT", "≥ .80"],
  ["zh", "UD_Chinese-GSD", "≥ .99"],
];

/** F1 of sentence ends within documents, the document's own end not counted. */
export function benchSentences(): Figure[] {
  const figures: Figure[] = [];
  for (const [language, bank, aim] of BANKS) {
    const documents = readRows<Document>(`data/ud-sentences/${bank}.jsonl`);
    if (documents) figures.push(measureBank(language, bank, aim, documents));
  }
  const rules = readRows<Rule>("data/pragmatic-segmenter/cases.jsonl");
  for (const language of ["en", "zh"] as const) {
    const own = (rules ?? []).filter(({ lang }) => lang === language);
    if (own.length === 0) continue;
    const right = own.filter((rule) => isRuleRight(rule, language)).length;
    figures.push({
      on: `pragmatic-segmenter ${language}`,
      what: "rules kept",
      value: percent(right, own.length),
      aim: "≥ 80 %",
    });
  }
  return figures;
}

function measureBank(language: Language, bank: string, aim: string, documents: Document[]): Figure {
  let hits = 0;
  let found = 0;
  let wanted = 0;
  for (const document of documents) {
    const { text, ends } = toText(language, document);
    const spans = splitSentences(text, language).slice(0, -1);
    const own = new Set(
      spans.map(({ end }) => sliceCodePoints(text, 0, end).replace(/\s/g, "").length),
    );
    hits += [...own].filter((end) => ends.has(end)).length;
    found += own.size;
    wanted += ends.size;
    noteMistakes(bank, text, own, ends);
  }
  const f1 = (2 * hits) / Math.max(1, found + wanted);
  return { on: bank, what: "boundary F1", value: decimals(f1, 4), aim };
}

/** Ends are counted in characters that are no space, so that joining does not matter. */
function toText(language: Language, { sents }: Document): { text: string; ends: Set<number> } {
  let text = "";
  const ends = new Set<number>();
  for (const [order, { text: raw, par, glued }] of sents.entries()) {
    const sentence = normaliseText(language === "vi" ? detokenise(raw) : raw);
    if (order > 0) {
      ends.add(text.replace(/\s/g, "").length);
      text += par ? "\n" : glued ? "" : " ";
    }
    text += sentence;
  }
  return { text, ends };
}

/** VTB puts a space before each mark, and one behind what opens. */
export function detokenise(text: string): string {
  let open = false;
  return text
    .replace(/ ([,.;:!?…)\]”’%])/g, "$1")
    .replace(/([([“‘]) /g, "$1")
    .replace(/ ?" ?/g, (mark) => {
      open = !open;
      return open ? ` ${mark.trim()}` : `${mark.trim()} `;
    })
    .replace(/" ([,.;:!?])/g, '"$1')
    .trim();
}

function noteMistakes(bank: string, text: string, own: Set<number>, ends: Set<number>): void {
  const compact = text.replace(/\s/g, "");
  const around = (at: number) => `${compact.slice(at - 40, at)} ‖ ${compact.slice(at, at + 30)}`;
  for (const at of own)
    if (!ends.has(at)) noteWrong({ on: bank, input: around(at), expected: "-", found: "split" });
  for (const at of ends)
    if (!own.has(at)) noteWrong({ on: bank, input: around(at), expected: "split", found: "-" });
}

function isRuleRight({ name, input, expected }: Rule, language: Language): boolean {
  const text = normaliseText(input);
  const found = splitSentences(text, language).map(({ start, end }) =>
    sliceCodePoints(text, start, end),
  );
  const same = (parts: string[]) => parts.map((part) => part.replace(/\s+/g, " ").trim()).join("‖");
  const right = same(found) === same(expected.map(normaliseText));
  if (!right)
    noteWrong({
      on: `pragmatic ${language}`,
      input: `${name}: ${input}`,
      expected: same(expected),
      found: same(found),
    });
  return right;
}
