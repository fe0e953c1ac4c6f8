import type { VerdictTone } from "../../claim/verdict-tone.ts";

type Palette = Record<
  VerdictTone | "surface" | "ink" | "quiet" | "line" | "accent" | "focus",
  string
>;

/** Those of the site's pages (styles/tokens.css), for pages with dark letters and with light ones. */
export const palettes: { light: Palette; dark: Palette } = {
  light: {
    true: "#17663d",
    mixed: "#7a5200",
    false: "#a5231f",
    open: "#4c4a86",
    surface: "#ffffff",
    ink: "#1b1f24",
    quiet: "#566069",
    line: "#d9d5cb",
    accent: "#1a5488",
    focus: "#0b62c4",
  },
  dark: {
    true: "#86d6a6",
    mixed: "#ecc66e",
    false: "#f49d95",
    open: "#b9b7f0",
    surface: "#1b1f23",
    ink: "#e8e6e1",
    quiet: "#a5adb4",
    line: "#353b41",
    accent: "#8fc1ee",
    focus: "#9ccbff",
  },
};

/** The palette that goes with a page: a dark one's letters are light. */
export function choosePalette(): Palette {
  const canvas = new OffscreenCanvas(1, 1).getContext("2d");
  if (!canvas) return palettes.light;
  canvas.fillStyle = getComputedStyle(document.body).color;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return 0.3 * red + 0.6 * green + 0.1 * blue > 140 ? palettes.dark : palettes.light;
}
