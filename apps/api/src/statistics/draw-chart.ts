import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import type { Language } from "@claimledger/claims/article/language";
import type { Statistics } from "@claimledger/claims/publish/browse";
import { placeLegend } from "@claimledger/claims/publish/place-legend";
import {
  getVerdictLabel,
  verdictValues,
  type VerdictValue,
} from "@claimledger/claims/review/rating-scale";
import { chartFont, toFontFaces } from "./chart-font.ts";
import { drawLegend } from "./draw-legend.ts";
import { chartTitles, toBars, type Bar, type ChartName } from "./chart-words.ts";

export type Theme = "light" | "dark";

/** Half as wide as a page, or as a phone: letters stay as large as the page's own. */
export type Width = "wide" | "narrow";

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

const widths: Record<Width, number> = { wide: 540, narrow: 360 };
const rowHeights: Record<Width, number> = { wide: 30, narrow: 46 };
const others = "system-ui, 'Noto Sans', 'Noto Sans CJK SC', sans-serif";
/** As the pages: wide ones are set in the site's letters, phones in their own. */
const fonts: Record<Width, string> = { wide: `'${chartFont}', ${others}`, narrow: others };

type Look = { name: ChartName; language: Language; theme: Theme; width: Width };
/** `above`: the height that is left for the legend. */
type Chart = Look & { above: number };

/** Draws a chart as a standalone SVG picture. Its words are in `language`. */
export function drawChart(statistics: Statistics, look: Look): string {
  const { name, language, theme, width } = look;
  const { document } = parseHTML("<html><body></body></html>");
  const palette = palettes[theme];
  const bars = keepShown(toBars(name, statistics), look);
  const chart = { ...look, above: getLegendHeight(statistics, look) };
  const draw = name === "by-month" ? drawMonths : drawRows;
  const svg = Plot.plot({
    document: document as never,
    width: widths[width],
    style: {
      color: palette.ink,
      background: palette.ground,
      fontFamily: fonts[width],
      fontSize: "14px",
    },
    ...draw(bars, palette, chart),
  });
  if (name !== "verdicts") svg.append(makeLegend(document, bars, { ...look, palette }));
  if (width === "wide") {
    const style = document.createElement("style");
    style.textContent = toFontFaces(svg.textContent ?? "");
    svg.prepend(style);
  }
  svg.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", chartTitles[name][language]);
  return svg.outerHTML;
}

/** Room for all verdicts that stand, as the page reckons with; the one chart that names its bars needs none. */
function getLegendHeight({ verdicts }: Statistics, { name, language, width }: Look): number {
  if (name === "verdicts") return 0;
  const standing = verdicts.map(({ verdict }) => verdict);
  return placeLegend(standing, language, widths[width]).height;
}

/** Names the verdicts that the bars have, and no other. */
function makeLegend(document: unknown, bars: Bar[], look: Look & { palette: Palette }) {
  const occurs = verdictValues.filter((value) => bars.some(({ verdict }) => verdict === value));
  const { entries } = placeLegend(occurs, look.language, widths[look.width]);
  return drawLegend(document as never, entries, look.palette.verdicts);
}

const mostMonths: Record<Width, number> = { wide: 24, narrow: 6 };
/** Months that are named beneath the bars: as many as have room. */
const mostNames = 8;

/** Of months, those that the picture's width has room for. */
function keepShown(bars: Bar[], { name, width }: Look): Bar[] {
  if (name !== "by-month") return bars;
  const months = toMonths(bars, width);
  return bars.filter(({ label }) => months.includes(label));
}

function toMonths(bars: Bar[], width: Width): string[] {
  return fillMonths(
    bars.map(({ label }) => label),
    mostMonths[width],
  );
}

function drawMonths(bars: Bar[], palette: Palette, chart: Chart): Plot.PlotOptions {
  const { width, language, above } = chart;
  const months = toMonths(bars, width);
  const most = Math.max(0, ...months.map((month) => sum(bars, month)));
  const step = Math.ceil(months.length / mostNames);
  const named = months.filter((_, at) => (months.length - 1 - at) % step === 0);
  return {
    height: (width === "wide" ? 320 : 240) + above,
    marginTop: above + 10,
    marginLeft: width === "wide" ? 48 : 36,
    marginRight: 8,
    x: { domain: months, label: null, ticks: named, tickFormat: nameMonths(named, language) },
    marginBottom: 48,
    y: { grid: true, label: null, tickFormat: "d", ticks: toTicks(most) },
    color: toColours(palette),
    marks: [
      Plot.barY(bars, { x: "label", y: "count", fill: "verdict", order: [...verdictValues] }),
      Plot.ruleY([0]),
    ],
  };
}

/** Short names in the picture's language, the year beneath where it begins. */
function nameMonths(named: string[], language: Language): (month: string) => string {
  const name = new Intl.DateTimeFormat(language, { month: "short", timeZone: "UTC" });
  return (month) => {
    const year = month.slice(0, 4);
    const before = named[named.indexOf(month) - 1];
    // Vietnamese months are numbered, and even their short names are as long as others in full.
    const words =
      language === "vi"
        ? `T${Number(month.slice(5))}`
        : name.format(new Date(`${month}-01T00:00:00Z`));
    return before?.startsWith(year) ? words : `${words}\n${year}`;
  };
}

/** Verdicts come whole: up to a handful each number has its line, from there on about five. */
function toTicks(most: number): number | number[] {
  return most > 5 ? 5 : Array.from({ length: most + 1 }, (_, count) => count);
}

function sum(bars: Bar[], label: string): number {
  return bars.reduce((total, bar) => total + (bar.label === label ? bar.count : 0), 0);
}

/** A bar for each row; where the picture is narrow, the row's name stands above its bar. */
function drawRows(bars: Bar[], palette: Palette, chart: Chart): Plot.PlotOptions {
  const { name, language, width, above } = chart;
  const rows = [...new Set(bars.map(({ label }) => label))];
  const totals = rows.map((label) => ({ label, count: sum(bars, label) }));
  const toName = (label: string) =>
    name === "verdicts" ? getVerdictLabel(label as VerdictValue, language) : label;
  const isNarrow = width === "narrow";
  const insetTop = isNarrow ? 20 : 0;
  const names = Plot.text(rows, {
    y: (label: string) => label,
    text: toName,
    frameAnchor: "left",
    dy: -10,
  });
  return {
    height: rows.length * rowHeights[width] + above + 20,
    marginLeft: isNarrow ? 2 : 200,
    marginRight: 50,
    marginTop: above + 10,
    marginBottom: 10,
    x: { axis: null },
    y: {
      domain: rows,
      label: null,
      ...(isNarrow ? { axis: null } : { tickSize: 0, tickFormat: toName }),
    },
    color: toColours(palette),
    marks: [
      Plot.barX(bars, {
        x: "count",
        y: "label",
        fill: "verdict",
        order: [...verdictValues],
        insetTop,
      }),
      Plot.text(totals, {
        x: "count",
        y: "label",
        text: ({ count }: { count: number }) => count.toLocaleString(language),
        dx: 6,
        dy: insetTop / 2,
        textAnchor: "start",
      }),
      ...(isNarrow ? [names] : []),
    ],
  };
}

function toColours({ verdicts }: Palette): Plot.ScaleOptions {
  return { domain: [...verdictValues], range: verdictValues.map((value) => verdicts[value]) };
}

const fewestMonths = 6;

/** All months up to the last one, half a year at least: one without a verdict has its place too. */
function fillMonths(months: string[], most: number): string[] {
  const sorted = months.toSorted();
  const filled: string[] = [];
  let month = sorted.at(-1) ?? "";
  for (let count = 0; month !== "" && count < most; count++) {
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
