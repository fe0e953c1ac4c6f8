import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The pages' own letters for labels; a picture cannot use those of the page around it. */
export const chartFont = "Source Sans 3";

const vietnamese = /[\u0102-\u01b0\u1ea0-\u1ef9₫]/u;
const read = new Map<string, string>();

/**
 * The rules of CSS that bring the letters of a text along: 16 kB of Latin, and 6 of Vietnamese where
 * there is any. Source Sans 3 is Adobe's, under the SIL Open Font License 1.1.
 */
export function toFontFaces(text: string): string {
  const subsets = vietnamese.test(text) ? ["vietnamese", "latin"] : ["latin"];
  return subsets.map(toFontFace).join("");
}

function toFontFace(subset: string): string {
  const range =
    subset === "latin" ? "U+0-FF,U+2000-206F" : "U+102-1B0,U+300-329,U+1EA0-1EF9,U+20AB";
  const source = `url(data:font/woff2;base64,${readFont(subset)}) format("woff2")`;
  return `@font-face{font-family:"${chartFont}";src:${source};unicode-range:${range}}`;
}

function readFont(subset: string): string {
  const file = `@fontsource/source-sans-3/files/source-sans-3-${subset}-400-normal.woff2`;
  const known =
    read.get(subset) ?? readFileSync(fileURLToPath(import.meta.resolve(file)), "base64");
  read.set(subset, known);
  return known;
}
