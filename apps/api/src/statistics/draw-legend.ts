import type { Language } from "@claimledger/claims/article/language";
import {
  getVerdictLabel,
  verdictValues,
  type VerdictValue,
} from "@claimledger/claims/review/rating-scale";

const svg = "http://www.w3.org/2000/svg";
const swatch = 12;
const lineHeight = 22;
const gap = 18;

/** Lines of the legend above a chart; a narrow one is set in the reader's own letters, which may be wide. */
const lines: Record<"wide" | "narrow", Record<Language, number>> = {
  wide: { vi: 3, en: 2, zh: 2 },
  narrow: { vi: 5, en: 3, zh: 2 },
};

/** Height that the legend takes above a chart. */
export function getLegendHeight(width: "wide" | "narrow", language: Language): number {
  return lines[width][language] * lineHeight;
}

/** What is needed of a DOM to draw. */
type Drawn = {
  setAttribute: (name: string, value: string) => void;
  append: (...children: Drawn[]) => void;
  textContent: string | null;
};
type Drawing = { createElementNS: (space: string, name: string) => Drawn };

type Legend = { language: Language; width: number; colours: Record<VerdictValue, string> };

/** Says which colour means which verdict, in lines of at most `width` pixels from the left edge. */
export function drawLegend(document: Drawing, { language, width, colours }: Legend): Drawn {
  const group = document.createElementNS(svg, "g");
  group.setAttribute("text-anchor", "start");
  let x = 0;
  let y = lineHeight / 2;
  for (const verdict of verdictValues) {
    const label = getVerdictLabel(verdict, language);
    const needed = swatch + 6 + estimateWidth(label) + gap;
    if (x > 0 && x + needed > width) {
      x = 0;
      y += lineHeight;
    }
    const square = document.createElementNS(svg, "rect");
    const size = String(swatch);
    set(square, { x: String(x), y: String(y - swatch / 2), width: size, height: size });
    square.setAttribute("fill", colours[verdict]);
    const words = document.createElementNS(svg, "text");
    set(words, { x: String(x + swatch + 6), y: String(y), dy: "0.35em" });
    words.textContent = label;
    group.append(square, words);
    x += needed;
  }
  return group;
}

function set(element: Drawn, attributes: Record<string, string>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}

/** In pixels at 14 px type: nothing here can measure letters. */
function estimateWidth(text: string): number {
  return Array.from(text).reduce((sum, letter) => sum + (letter > "\u2e80" ? 14.5 : 8), 0);
}
