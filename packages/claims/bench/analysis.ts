import { benchAnchoring } from "./bench-anchoring.ts";
import { benchArticles, benchCase } from "./bench-case.ts";
import { benchCheckWorthiness } from "./bench-check-worthiness.ts";
import { benchChrono } from "./bench-chrono.ts";
import { benchNemo } from "./bench-nemo.ts";
import { benchRecognizers } from "./bench-recognizers.ts";
import { benchSentences } from "./bench-sentences.ts";
import { benchSpeed } from "./bench-speed.ts";
import { printFigures, wrongOf } from "./figure.ts";

const benches = {
  case: benchCase,
  articles: benchArticles,
  nemo: benchNemo,
  recognizers: benchRecognizers,
  chrono: benchChrono,
  sentences: benchSentences,
  anchoring: benchAnchoring,
  worthiness: benchCheckWorthiness,
  speed: benchSpeed,
};

/** `analysis.ts [NAME …] [--wrong TEXT]`: the named benches, or all; with what went wrong on TEXT. */
function main(args: string[]): void {
  const at = args.indexOf("--wrong");
  const wrong = at < 0 ? null : (args[at + 1] ?? "");
  const named = new Set(at < 0 ? args : args.slice(0, at));
  for (const [name, bench] of Object.entries(benches)) {
    if (named.size === 0 || named.has(name)) printFigures(bench());
  }
  if (wrong === null) return;
  for (const { on, input, expected, found } of wrongOf(wrong)) {
    console.log(`${on} | ${input} | ${expected} | ${found}`);
  }
}

main(process.argv.slice(2));
