import type { Mark } from "./find-marks.ts";
import { toHighlightName, tones } from "./highlight-names.ts";

/** Our ranges by name: another script of ours on the page may have its own. */
const own = new Map<string, Range[]>();

/** Underlines the marks' words where the browser can do so without touching the page. */
export function showHighlights(marks: Mark[]): void {
  if (typeof Highlight === "undefined") return;
  for (const name of namesOf()) {
    const ranges = marks.filter(({ claim }) => toHighlightName(claim) === name);
    if (ranges.length === 0 && !own.has(name)) continue;
    const known = CSS.highlights.get(name) ?? new Highlight();
    for (const range of own.get(name) ?? []) known.delete(range);
    for (const { range } of ranges) known.add(range);
    own.set(
      name,
      ranges.map(({ range }) => range),
    );
    CSS.highlights.set(name, known);
  }
}

function namesOf(): string[] {
  return tones.flatMap((tone) => [
    `claimledger-${tone}-published`,
    `claimledger-${tone}-corrected`,
  ]);
}
