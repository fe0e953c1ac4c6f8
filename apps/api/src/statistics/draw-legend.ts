import {
  legendSpace,
  legendSwatch,
  type LegendEntry,
} from "@claimledger/claims/publish/place-legend";
import type { VerdictValue } from "@claimledger/claims/review/rating-scale";

const svg = "http://www.w3.org/2000/svg";

/** What is needed of a DOM to draw. */
type Drawn = {
  setAttribute: (name: string, value: string) => void;
  append: (...children: Drawn[]) => void;
  textContent: string | null;
};
type Drawing = { createElementNS: (space: string, name: string) => Drawn };

/** Says which colour means which verdict. */
export function drawLegend(
  document: Drawing,
  entries: LegendEntry[],
  colours: Record<VerdictValue, string>,
): Drawn {
  const group = document.createElementNS(svg, "g");
  group.setAttribute("text-anchor", "start");
  for (const { verdict, label, x, y } of entries) {
    const square = document.createElementNS(svg, "rect");
    const size = String(legendSwatch);
    set(square, { x: String(x), y: String(y - legendSwatch / 2), width: size, height: size });
    square.setAttribute("fill", colours[verdict]);
    const words = document.createElementNS(svg, "text");
    set(words, { x: String(x + legendSwatch + legendSpace), y: String(y), dy: "0.35em" });
    words.textContent = label;
    group.append(square, words);
  }
  return group;
}

function set(element: Drawn, attributes: Record<string, string>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
