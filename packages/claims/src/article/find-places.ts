import type { TextQuoteSelector } from "./selector.ts";

/** UTF-16 indices, end exclusive. */
export type Place = { start: number; end: number };

/** Words that stand in more places than this say nothing about where they were. */
export const MOST_PLACES = 1_000;

/**
 * Every place where the quote stands letter for letter between its prefix and suffix, overlapping
 * ones too, at most `MOST_PLACES`; an empty quote stands between any two UTF-16 units.
 */
export function findExactPlaces(
  text: string,
  { exact, prefix = "", suffix = "" }: Partial<TextQuoteSelector> & { exact: string },
): Place[] {
  const places: Place[] = [];
  const whole = prefix + exact + suffix;
  for (let at = text.indexOf(whole); at >= 0; at = text.indexOf(whole, at + 1)) {
    const start = at + prefix.length;
    places.push({ start, end: start + exact.length });
    if (places.length >= MOST_PLACES || at >= text.length) break;
  }
  return places;
}
