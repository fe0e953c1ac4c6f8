import type { DatePattern, RelativeTime } from "./language-pack.ts";

/** What a slot reads: the fields of one token or phrase. */
export type Slot = string;

type Element = { slot: Slot } | { words: ReadonlySet<string> };

export type CompiledPattern = {
  elements: Element[];
  /** Index of the element at which the mention begins. */
  lead: number;
  /** No word may follow. */
  closes: boolean;
  /** Must not read as a part, a score or a sum. */
  alone: boolean;
  /** Nothing else may stand in the sentence. */
  lone: boolean;
  relative: RelativeTime | null;
  times: NonNullable<DatePattern["times"]> | null;
};

export type DatePatternTable = {
  /** Patterns by their first word. */
  byWord: Map<string, CompiledPattern[]>;
  /** Patterns that begin with a slot, by the word behind it. */
  bySecond: Map<string, CompiledPattern[]>;
  /** Patterns that begin with a slot and go on with another, or not at all, by that slot. */
  bySlot: Map<Slot, CompiledPattern[]>;
};

/** Slots that may take more than one token, so that what follows is not the next token. */
const NAMED = new Set(["monthname", "weekday", "centuryth", "year.month.day"]);

/** Patterns by what they begin with, so that few are tried at each token. */
export function compileDatePatterns(patterns: DatePattern[]): DatePatternTable {
  const table: DatePatternTable = { byWord: new Map(), bySecond: new Map(), bySlot: new Map() };
  for (const pattern of patterns.map(compile)) {
    const [first, second] = pattern.elements;
    if (!first) continue;
    if ("words" in first) addTo(table.byWord, first.words, pattern);
    else if (second && "words" in second && !NAMED.has(first.slot))
      addTo(table.bySecond, second.words, pattern);
    else addTo(table.bySlot, [first.slot], pattern);
  }
  return table;
}

function compile({ match, relative, times, closes, alone, lone }: DatePattern): CompiledPattern {
  const written = match.split(" ");
  const lead = written.findIndex((element) => element.startsWith(">"));
  return {
    elements: written.map((element) => toElement(element.replace(/^>/, ""))),
    lead: Math.max(0, lead),
    closes: closes ?? false,
    alone: alone ?? false,
    lone: lone ?? false,
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
