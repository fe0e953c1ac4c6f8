import type { CalendarUnit, DatePattern, RelativeTime } from "./language-pack.ts";

/** What a slot reads: the fields of one token or phrase. */
export type Slot = string;

type Element = { slot: Slot } | { words: ReadonlySet<string> };

export type CompiledPattern = {
  elements: Element[];
  /** Index of the element at which the mention begins. */
  lead: number;
  relative: RelativeTime | null;
  times: { unit: CalendarUnit; sign: 1 | -1 } | null;
};

/** Longest first in each list, so that the first that fits is the best. */
export type DatePatternTable = {
  /** Patterns by their first word. */
  byWord: Map<string, CompiledPattern[]>;
  /** Patterns that begin with a slot, by the word behind it. */
  bySecond: Map<string, CompiledPattern[]>;
  /** Patterns that begin with a slot and go on with another, or not at all. */
  bySlot: CompiledPattern[];
};

/** Slots that may take more than one token, so that what follows is not the next token. */
const NAMED = new Set(["monthname", "weekday", "dayth", "centuryth"]);

export function compileDatePatterns(patterns: DatePattern[]): DatePatternTable {
  const table: DatePatternTable = { byWord: new Map(), bySecond: new Map(), bySlot: [] };
  for (const pattern of patterns.map(compile)) {
    const [first, second] = pattern.elements;
    if (!first) continue;
    if ("words" in first) addTo(table.byWord, first.words, pattern);
    else if (second && "words" in second && !NAMED.has(first.slot))
      addTo(table.bySecond, second.words, pattern);
    else table.bySlot.push(pattern);
  }
  table.bySlot.sort(byLength);
  for (const found of [...table.byWord.values(), ...table.bySecond.values()]) found.sort(byLength);
  return table;
}

function compile({ match, relative, times }: DatePattern): CompiledPattern {
  const written = match.split(" ");
  const lead = written.findIndex((element) => element.startsWith(">"));
  return {
    elements: written.map((element) => toElement(element.replace(/^>/, ""))),
    lead: Math.max(0, lead),
    relative: relative ?? null,
    times: times ?? null,
  };
}

function toElement(written: string): Element {
  const slot = /^\{([a-z0-9.]+)\}$/.exec(written)?.[1];
  if (slot) return { slot };
  return { words: new Set(written.split("|").map((word) => word.replace(/^\{.*\}$/, ""))) };
}

function addTo(
  table: Map<string, CompiledPattern[]>,
  words: Iterable<string>,
  pattern: CompiledPattern,
): void {
  for (const word of words) table.set(word, [...(table.get(word) ?? []), pattern]);
}

function byLength(a: CompiledPattern, b: CompiledPattern): number {
  return b.elements.length - a.elements.length;
}
