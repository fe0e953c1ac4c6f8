import { proposeClaims } from "../src/analysis/propose-claims.ts";
import { languageSchema } from "../src/article/language.ts";
import { normaliseText } from "../src/article/text.ts";
import { hostileRepeats } from "./hostile-repeats.ts";
import { type Figure } from "./figure.ts";
import { readRows, readText } from "./read-rows.ts";

const options = { language: "vi", publishedOn: "2023-05-27" } as const;

/** The best of a few warm runs, in milliseconds: what else the machine does is not counted. */
function time(run: () => void, runs: number): number {
  const taken: number[] = [];
  for (let count = 0; count < runs; count += 1) {
    const started = performance.now();
    run();
    taken.push(performance.now() - started);
  }
  return Math.min(...taken);
}

export function benchSpeed(): Figure[] {
  const figures: Figure[] = [];
  const text = readText("cases/zhongguancun-2023/article.txt");
  if (text !== null) {
    const article = normaliseText(text);
    time(() => proposeClaims(article, options), 40);
    const warm = time(() => proposeClaims(article, options), 25);
    figures.push({
      on: "speed",
      what: `${article.length} characters, warm`,
      value: `${warm.toFixed(1)} ms`,
      aim: "≤ 5 ms",
    });
    const times = [0.25, 1, 2].map((megabytes) => {
      const long = `${article}\n`.repeat(Math.ceil((megabytes * 1e6) / article.length));
      return `${megabytes}: ${time(() => proposeClaims(long, options), 3).toFixed(0)} ms`;
    });
    figures.push({
      on: "speed",
      what: "growth by million characters",
      value: times.join(", "),
      aim: "linear",
    });
  }
  figures.push(...benchHostile(), ...benchNews());
  return figures;
}

function benchHostile(): Figure[] {
  let worst = { milliseconds: 0, repeat: "", language: "" };
  for (const repeat of hostileRepeats) {
    const text = normaliseText(repeat.repeat(Math.ceil(100_000 / repeat.length)));
    for (const language of languageSchema.options) {
      const milliseconds = time(() => proposeClaims(text, { ...options, language }), 6);
      if (milliseconds > worst.milliseconds) worst = { milliseconds, repeat, language };
    }
  }
  const value = `${worst.milliseconds.toFixed(0)} ms (${JSON.stringify(worst.repeat)}, ${worst.language})`;
  return [{ on: "speed", what: "worst of 100,000 characters", value, aim: "≤ 100 ms" }];
}

function benchNews(): Figure[] {
  const rows = readRows<{ text: string | null }>("data/vfnd-vi-news/articles.jsonl");
  if (!rows) return [];
  const articles = rows.map(({ text }) => text ?? "");
  const times = articles.map((text) => time(() => proposeClaims(normaliseText(text), options), 2));
  const worst = Math.max(...times).toFixed(1);
  return [
    {
      on: "vfnd-vi-news",
      what: `${articles.length} articles, slowest`,
      value: `${worst} ms`,
      aim: "≤ 50 ms",
    },
  ];
}
