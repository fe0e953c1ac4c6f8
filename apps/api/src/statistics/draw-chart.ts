import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import type { Language } from "@claimledger/claims/article/language";
import type { Statistics } from "@claimledger/claims/publish/browse";
import {
  getVerdictLabel,
  verdictValues,
  type VerdictValue,
} from "@claimledger/claims/review/rating-scale";
import { drawLegend, legendHeight } from "./draw-legend.ts";
import { chartTitles, toBars, type Bar, type ChartName } from "./chart-words.ts";

export type Theme = "light" | "dark";

type Palette = { ink: string; ground: string; verdicts: Record<VerdictValue, string> };

/** From true to false as in the pages' badges, with a step between; the last three are off the scale. */
const palettes: Record<Theme, Palette> = {
  light: {
    ink: "#1b1f24",
    ground: "#fbfaf7",
    verdicts: {
      verified: "#17663d",
      mostly_accurate: "#6fae8a",
      mixed: "#d9a521",
      mostly_inaccurate: "#e08a80",
      false: "#a5231f",
      missing_context: "#8a6420",
      outdated: "#7d7bb5",
      unproven: "#a3a8ac",
    },
  },
  dark: {
    ink: "#e8e6e1",
    ground: "#14171a",
    verdicts: {
      verified: "#86d6a6",
      mostly_accurate: "#3f8a60",
      mixed: "#ecc66e",
      mostly_inaccurate: "#a8524b",
      false: "#f49d95",
      missing_context: "#a3813a",
      outdated: "#9f9ddb",
      unproven: "#7d858c",
    },
  },
};

const width = 720;
const rowHeight = 30;
const fonts = "system-ui, 'Noto Sans', 'Noto Sans CJK SC', sans-serif";

type Chart = { name: ChartName; language: Language; theme: Theme };

/** Draws a chart as a standalone SVG picture. Its words are in `language`. */
export function drawChart(statistics: Statistics, { name, language, theme }: Chart): string {
  const { document } = parseHTML("<html><body></body></html>");
  const palette = palettes[theme];
  const bars = toBars(name, statistics);
  const svg = Plot.plot({
    document: document as never,
    width,
    style: { color: palette.ink, background: palette.ground, fontFamily: fonts, fontSize: "14px" },
    ...(name === "by-month" ? drawMonths(bars, palette) : drawRows(name, bars, palette, language)),
  });
  if (name !== "verdicts") svg.append(makeLegend(document, palette, language));
  svg.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", chartTitles[name][language]);
  return svg.outerHTML;
}

/** The one chart whose bars are named by their verdicts needs none. */
function makeLegend(document: unknown, { verdicts: colours }: Palette, language: Language) {
  return drawLegend(document as never, { language, width, colours });
}

function drawMonths(bars: Bar[], palette: Palette): Plot.PlotOptions {
  const months = fillMonths(bars.map(({ label }) => label));
  return {
    height: 320 + legendHeight,
    marginTop: legendHeight + 10,
    marginLeft: 48,
    x: { domain: months, label: null, tickRotate: months.length > 10 ? -45 : 0 },
    marginBottom: months.length > 10 ? 60 : 30,
    y: { grid: true, label: null, tickFormat: "d", ticks: 5 },
    color: toColours(palette),
    marks: [
      Plot.barY(bars, { x: "label", y: "count", fill: "verdict", order: [...verdictValues] }),
      Plot.ruleY([0]),
    ],
  };
}

function drawRows(
  name: ChartName,
  bars: Bar[],
  palette: Palette,
  language: Language,
): Plot.PlotOptions {
  const rows = [...new Set(bars.map(({ label }) => label))];
  const totals = rows.map((label) => ({
    label,
    count: bars.reduce((sum, bar) => sum + (bar.label === label ? bar.count : 0), 0),
  }));
  const toName = (label: string) =>
    name === "verdicts" ? getVerdictLabel(label as VerdictValue, language) : label;
  const above = name === "verdicts" ? 0 : legendHeight;
  return {
    height: rows.length * rowHeight + above + 20,
    marginLeft: 230,
    marginRight: 50,
    marginTop: above + 10,
    marginBottom: 10,
    x: { axis: null },
    y: { domain: rows, label: null, tickSize: 0, tickFormat: toName },
    color: toColours(palette),
    marks: [
      Plot.barX(bars, { x: "count", y: "label", fill: "verdict", order: [...verdictValues] }),
      Plot.text(totals, {
        x: "count",
        y: "label",
        text: ({ count }: { count: number }) => count.toLocaleString(language),
        dx: 6,
        textAnchor: "start",
      }),
    ],
  };
}

function toColours({ verdicts }: Palette): Plot.ScaleOptions {
  return { domain: [...verdictValues], range: verdictValues.map((value) => verdicts[value]) };
}

const fewestMonths = 6;
const mostMonths = 36;

/** All months up to the last one, half a year at least: one without a verdict has its place too. */
function fillMonths(months: string[]): string[] {
  const sorted = months.toSorted();
  const filled: string[] = [];
  let month = sorted.at(-1) ?? "";
  for (let count = 0; month !== "" && count < mostMonths; count++) {
    if (count >= fewestMonths && month < (sorted[0] ?? "")) break;
    filled.unshift(month);
    month = monthBefore(month);
  }
  return filled;
}

function monthBefore(month: string): string {
  const time = new Date(`${month}-01T00:00:00Z`);
  time.setUTCMonth(time.getUTCMonth() - 1);
  return time.toISOString().slice(0, 7);
}
