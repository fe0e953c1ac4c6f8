import type { Language } from "../article/language.ts";
import { getVerdictLabel, type VerdictValue } from "../review/rating-scale.ts";

/** A verdict of a legend: `x` is its left edge, `y` the middle of its line, in CSS pixels. */
export type LegendEntry = { verdict: VerdictValue; label: string; x: number; y: number };
export type Legend = { entries: LegendEntry[]; height: number };

/** The square before each verdict's name, and the space behind it. */
export const legendSwatch = 12;
export const legendSpace = 6;
const gap = 18;
const lineHeight = 22;

/** Places verdicts in lines of at most `width` pixels: what draws a chart and what shows it agree so. */
export function placeLegend(verdicts: VerdictValue[], language: Language, width: number): Legend {
  let [x, line] = [0, 0];
  const entries = verdicts.map((verdict) => {
    const label = getVerdictLabel(verdict, language);
    const needed = legendSwatch + legendSpace + estimateWidth(label) + gap;
    if (x > 0 && x + needed > width) [x, line] = [0, line + 1];
    const entry = { verdict, label, x, y: (line + 0.5) * lineHeight };
    x += needed;
    return entry;
  });
  return { entries, height: entries.length > 0 ? (line + 1) * lineHeight : 0 };
}

/** In pixels at 14 px type: nothing here can measure letters. */
function estimateWidth(text: string): number {
  return Array.from(text).reduce((sum, letter) => sum + (letter > "\u2e80" ? 14.5 : 8), 0);
}
