import type { Phrases } from "./language-pack.ts";

/** The words of a language for the prefixes and the bases of the metric system. */
export type MetricWords = {
  prefixes: Record<string, string[]>;
  bases: Record<string, string[]>;
  /** Joins prefix and base; several where writers differ. */
  joins: string[];
};

/**
 * The names of all metric units: CLDR name ("kilometer", "milliliter") to the ways it is written.
 * Bases themselves are left to the language's own list.
 */
export function toMetricUnits({ prefixes, bases, joins }: MetricWords): Phrases {
  const units: Phrases = {};
  for (const [prefix, prefixWords] of Object.entries(prefixes)) {
    for (const [base, baseWords] of Object.entries(bases)) {
      units[`${prefix}${base}`] = prefixWords.flatMap((first) =>
        baseWords.flatMap((second) => joins.map((join) => `${first}${join}${second}`)),
      );
    }
  }
  return units;
}

/** Two lists of units as one, with every way of writing. */
export function mergeUnits(...lists: Phrases[]): Phrases {
  const merged: Phrases = {};
  for (const list of lists) {
    for (const [unit, written] of Object.entries(list)) {
      merged[unit] = [...new Set([...(merged[unit] ?? []), ...written])];
    }
  }
  return merged;
}
