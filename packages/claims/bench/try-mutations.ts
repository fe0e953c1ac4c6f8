import type { Language } from "../src/article/language.ts";
import { prepareText, reanchor, type Reanchored } from "../src/article/reanchor.ts";
import { makeSelectors } from "../src/article/selector.ts";
import { splitSentences } from "../src/article/sentences.ts";
import { indexText, normaliseText } from "../src/article/text.ts";
import { getMutations } from "./anchor-mutations.ts";
import { makeRandom, type Mutation } from "./mutation.ts";

/** An edit of one sentence and what became of its claim. */
export type Trial = { mutation: Mutation; before: string; after: string; result: Reanchored };

type Options = { language: Language; publishedOn?: string; rounds: number; timeZone?: string };

/** Tries every edit on every sentence of a text, `rounds` times, half of them with moved paragraphs. */
export function tryMutations(text: string, { rounds, ...options }: Options): Trial[] {
  const index = indexText(text);
  const random = makeRandom(20230527);
  const trials: Trial[] = [];
  const mutations = getMutations(options.language);
  for (const { start, end } of splitSentences(index, options.language)) {
    const selectors = makeSelectors(index, start, end);
    const before = index.slice(start, end);
    // An address is one word of its own; and what is said twice is still said once.
    if (before.includes("://") || text.split(before).length > 2) continue;
    const seen = new Set<string>();
    for (let round = 0; round < rounds; round += 1) {
      for (const mutation of mutations) {
        const after = mutation.edit(before, random);
        if (after === null || seen.has(after)) continue;
        seen.add(after);
        const edited = index.slice(0, start) + after + index.slice(end, index.length);
        const later = normaliseText(round % 2 === 0 ? edited : moveParagraphs(edited, random));
        const result = reanchor(prepareText(later, options), selectors);
        trials.push({ mutation, before, after, result });
      }
    }
  }
  return trials;
}

/** Paragraphs in another order, with one put in and one left as it was. */
function moveParagraphs(text: string, random: () => number): string {
  const lines = text.split("\n");
  const at = Math.floor(random() * lines.length);
  const moved = [...lines.slice(at), ...lines.slice(0, at)];
  moved.splice(Math.floor(random() * moved.length), 0, "Bài viết được cập nhật lúc 15 giờ.");
  return moved.join("\n");
}

/** Whether the claim is where and what it should be. */
export function isRight({ mutation, result }: Trial): boolean {
  return (result.state === "anchored") === mutation.keepsMeaning;
}
