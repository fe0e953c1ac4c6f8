import { findAlike } from "../src/article/find-similar.ts";
import { findExactPlaces } from "../src/article/find-places.ts";
import { prepareText, reanchor } from "../src/article/reanchor.ts";
import { makeSelectors, selectorSchema } from "../src/article/selector.ts";
import { splitSentences } from "../src/article/sentences.ts";
import { indexText, normaliseText, sliceCodePoints } from "../src/article/text.ts";
import { toRanges, type AnchoringCase } from "./anchoring-cases.ts";
import { noteWrong, percent, type Figure } from "./figure.ts";
import { readRows, readText } from "./read-rows.ts";
import { isRight, tryMutations, type Trial } from "./try-mutations.ts";

const vietnamese = {
  language: "vi",
  publishedOn: "2023-05-27",
  timeZone: "Asia/Ho_Chi_Minh",
} as const;

/** Words tied to a text that changes: other libraries' cases, edits of real texts, and speed. */
export function benchAnchoring(): Figure[] {
  return [
    ...benchCases(),
    ...benchWikipedia(),
    ...benchSamples(),
    ...benchMutations(),
    ...benchTime(),
  ];
}

/** What other libraries' tests expect of quotes: letter for letter, nearly, and told by surroundings. */
export function benchCases(): Figure[] {
  const rows = readRows<AnchoringCase>("data/text-quote-anchoring/cases.jsonl");
  if (!rows) return [];
  const right = rows.filter((row) => {
    const [expected, found] = tryCase(row);
    const ok = expected.includes(found);
    if (!ok) {
      const input = JSON.stringify(row).slice(0, 200);
      noteWrong({ on: "anchoring", input, expected: expected.join(" or "), found });
    }
    return ok;
  });
  return [
    {
      on: "text-quote-anchoring",
      what: "quotes found where they stand",
      value: percent(right.length, rows.length),
      aim: "all",
    },
  ];
}

/** What a case accepts, and what was found. */
function tryCase(row: AnchoringCase): [expected: string[], found: string] {
  if (row.source === "apache/incubator-annotator") {
    const { text, ranges } = toRanges(row.html, row.expected);
    const places = findExactPlaces(text, row.selector);
    return [[ranges.join()], places.map(({ start, end }) => `${start}-${end}`).join()];
  }
  if (row.source === "robertknight/approx-string-match-js") {
    const most = Math.max(...row.expected.map(({ errors }) => errors));
    const found = findAlike(row.text, row.pattern, most);
    return [
      row.expected.map(({ start, end, errors }) => `${start}-${end} ${errors}`),
      found ? `${found.start}-${found.end} ${found.errors}` : "",
    ];
  }
  const { text, quote: exact, prefix = "", suffix = "", expected } = row;
  const found = reanchor(prepareText(text, { language: "en" }), [
    { type: "TextQuoteSelector", exact, prefix, suffix },
  ]);
  const start = found.start ?? text.length;
  return [[expected], sliceCodePoints(text, start, start + expected.length)];
}

type WikipediaAnnotations = {
  rows: {
    target: { selector: { type: string; exact?: string; prefix?: string; suffix?: string }[] }[];
  }[];
};

/** Annotations of a page, looked for in the text of its HTML without the positions they came with. */
function benchWikipedia(): Figure[] {
  const html = readText("data/text-quote-anchoring/wikipedia-regression-testing.html");
  const json = readText("data/text-quote-anchoring/wikipedia-regression-testing.json");
  if (html === null || json === null) return [];
  const text = normaliseText(toBareText(html));
  const prepared = prepareText(text, { language: "en" });
  const { rows } = JSON.parse(json) as WikipediaAnnotations;
  const quotes = rows.flatMap(({ target }) =>
    target.flatMap(({ selector }) => selector.filter(({ type }) => type === "TextQuoteSelector")),
  );
  const right = quotes.filter(({ exact = "", prefix = "", suffix = "" }) => {
    const quote = { type: "TextQuoteSelector", exact, prefix, suffix } as const;
    const { state, start, end } = reanchor(prepared, [quote]);
    const found = start === null ? "" : sliceCodePoints(text, start, end);
    const ok = state === "anchored" && found === exact;
    if (!ok) noteWrong({ on: "anchoring", input: exact, expected: "anchored", found });
    return ok;
  });
  const value = percent(right.length, quotes.length);
  return [{ on: "text-quote-anchoring", what: "annotations of a page", value, aim: "all" }];
}

function toBareText(html: string): string {
  return html
    .replaceAll(/<(script|style)\b[\s\S]*?<\/\1>/gi, "")
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll(/&#160;|&nbsp;/g, "\u00a0")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

/** The quote and position selectors among the samples of the Web Annotation test suite. */
function benchSamples(): Figure[] {
  const rows = readRows<{ expect: string; json?: unknown }>(
    "data/web-annotation-samples/samples.jsonl",
  );
  if (!rows) return [];
  const selectors = rows
    .filter(({ expect }) => expect === "valid")
    .flatMap(({ json }) => [...findSelectors(json)]);
  const read = selectors.filter((selector) => selectorSchema.safeParse(selector).success);
  const value = percent(read.length, selectors.length);
  return [{ on: "web-annotation-samples", what: "quotes and positions read", value, aim: "all" }];
}

function* findSelectors(value: unknown): Generator<object> {
  if (typeof value !== "object" || value === null) return;
  const type = "type" in value ? value.type : "";
  if (type === "TextQuoteSelector" || type === "TextPositionSelector") yield value;
  for (const part of Object.values(value)) yield* findSelectors(part);
}

function benchMutations(): Figure[] {
  const article = readText("cases/zhongguancun-2023/article.txt");
  const trials = article ? tryMutations(normaliseText(article), { ...vietnamese, rounds: 50 }) : [];
  const english = readSentences("UD_English-EWT");
  const chinese = readSentences("UD_Chinese-GSD");
  return [
    ...describeTrials("the case article, edited", trials, "all; ≥ 2,000"),
    ...describeTrials(
      "English, edited",
      tryMutations(english, { language: "en", rounds: 2 }),
      "all",
    ),
    ...describeTrials(
      "Chinese, edited",
      tryMutations(chinese, { language: "zh", rounds: 2 }),
      "all",
    ),
  ];
}

function readSentences(name: string): string {
  const rows = readRows<{ sents: { text: string }[] }>(`data/ud-sentences/${name}.jsonl`) ?? [];
  const glue = name.includes("Chinese") ? "" : " ";
  const paragraphs = rows.slice(0, 40).map(({ sents }) =>
    sents
      .slice(0, 5)
      .map(({ text }) => text)
      .join(glue),
  );
  return normaliseText(paragraphs.join("\n"));
}

function describeTrials(on: string, trials: Trial[], aim: string): Figure[] {
  if (trials.length === 0) return [];
  for (const { mutation, before, after, result } of trials.filter((trial) => !isRight(trial))) {
    const expected = mutation.keepsMeaning ? "anchored" : "text_changed";
    const input = `${mutation.name}: ${before} > ${after}`;
    noteWrong({ on: "anchoring", input, expected, found: JSON.stringify(result) });
  }
  return [true, false].map((keeps) => {
    const own = trials.filter(({ mutation }) => mutation.keepsMeaning === keeps);
    const what = keeps ? "keeps the meaning: anchored" : "changes it: not anchored";
    return { on, what, value: percent(own.filter(isRight).length, own.length), aim };
  });
}

/** A hundred claims of the article, none or all of them changed. */
function benchTime(): Figure[] {
  const article = readText("cases/zhongguancun-2023/article.txt");
  if (article === null) return [];
  const text = normaliseText(article);
  const index = indexText(text);
  const sentences = splitSentences(index, "vi");
  const claims = Array.from({ length: 100 }, (_, at) => sentences[at % sentences.length]!).map(
    ({ start, end }) => makeSelectors(index, start, end),
  );
  const changed = text.replaceAll("Trung Quốc", "Hoa Kỳ").replaceAll(/[aăâ]/g, "e");
  return [
    ["moved", text.split("\n").reverse().join("\n")],
    ["changed", changed],
    ["gone", "Bánh mì là một món ăn sáng. ".repeat(320)],
  ].map(([name = "", later = ""]) => {
    const times = Array.from({ length: 12 }, () => {
      const started = performance.now();
      const prepared = prepareText(later, vietnamese);
      for (const selectors of claims) reanchor(prepared, selectors);
      return performance.now() - started;
    });
    const value = `${Math.min(...times).toFixed(0)} ms`;
    return { on: "speed", what: `100 claims re-anchored, all ${name}`, value, aim: "≤ 50 ms" };
  });
}
