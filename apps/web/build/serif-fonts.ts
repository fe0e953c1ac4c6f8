import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import subsetFont from "subset-font";
import type { Plugin } from "vite";

const styles = fileURLToPath(new URL("../src/styles/fonts.css", import.meta.url));
/** Beside what else is made of packages, so that it is no source. */
const folder = fileURLToPath(new URL("../node_modules/.fonts", import.meta.url));
const sources = {
  "400": import.meta
    .resolve("@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf"),
  "700": import.meta.resolve("@expo-google-fonts/source-serif-4/700Bold/SourceSerif4_700Bold.ttf"),
};
type Weight = keyof typeof sources;
/** How letters are joined, spaced and given their marks; the many others are for choosing by hand. */
const keepFeatures = ["kern", "liga", "mark", "mkmk", "ccmp", "locl"];
const moduleId = "virtual:claimledger/serif-fonts";

/**
 * Source Serif 4 with Latin and Vietnamese letters in one file a weight, so that a Vietnamese word is never
 * set in letters of two fonts because one of two files was late. What a file holds is the `unicode-range`
 * of its rule in `styles/fonts.css`; `virtual:claimledger/serif-fonts` has the addresses of both.
 */
export function serifFonts(): Plugin {
  return {
    name: "claimledger:serif-fonts",
    async configResolved() {
      mkdirSync(folder, { recursive: true });
      await Promise.all((["400", "700"] as const).map(makeFile));
    },
    load: {
      filter: { id: /^\0virtual:claimledger\/serif-fonts$/ },
      handler: (id) =>
        id === `\0${moduleId}`
          ? `export { default as regular } from ${JSON.stringify(`${toPath("400")}?url`)};
             export { default as bold } from ${JSON.stringify(`${toPath("700")}?url`)};`
          : null,
    },
  };
}

function toPath(weight: Weight): string {
  return `${folder}/source-serif-4-${weight}.woff2`;
}

async function makeFile(weight: Weight): Promise<void> {
  const whole = readFileSync(fileURLToPath(sources[weight]));
  const options = { targetFormat: "woff2", keepFeatures } as const;
  writeFileSync(toPath(weight), await subsetFont(whole, readLetters(weight), options));
}

/** Every letter that the styles say the file has. */
function readLetters(weight: Weight): string {
  const rule = new RegExp(`source-serif-4-${weight}\\.woff2"[^}]*unicode-range:([^;]+);`, "u");
  const ranges = rule.exec(readFileSync(styles, "utf8"))?.[1];
  if (!ranges) throw new Error(`${styles} has no unicode-range for weight ${weight}.`);
  return ranges.split(",").map(toLetters).join("");
}

/** "U+0102-0103" as its letters. */
function toLetters(range: string): string {
  const [first = 0, last = first] = range
    .trim()
    .slice("U+".length)
    .split("-")
    .map((digits) => Number.parseInt(digits, 16));
  const length = last - first + 1;
  return String.fromCodePoint(...Array.from({ length }, (_, at) => first + at));
}
