import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Font } from "satori";

type Face = { family: string; name: string; weight: 400 | 600 | 700; subsets: string[] };

const latin = ["latin", "latin-ext", "vietnamese"];
const faces: Face[] = [
  { family: "source-sans-3", name: "Sans", weight: 400, subsets: latin },
  { family: "source-sans-3", name: "Sans", weight: 700, subsets: latin },
  { family: "source-serif-4", name: "Serif", weight: 600, subsets: latin },
];
const chinese: Face[] = [
  { family: "zcool-xiaowei", name: "Chinese", weight: 400, subsets: ["chinese-simplified"] },
];

const loaded = new Map<string, Font[]>();

/** The pages' fonts as files that can be drawn from; the large Chinese one when a text needs it. */
export function loadFonts(text: string): Font[] {
  const needed = /\p{Script=Han}/u.test(text) ? [...faces, ...chinese] : faces;
  return needed.flatMap(loadFace);
}

/** Each subset is a font of its own; what one lacks is looked for in the next. */
function loadFace({ family, name, weight, subsets }: Face): Font[] {
  const key = `${family} ${weight}`;
  const known =
    loaded.get(key) ??
    subsets.map((subset): Font => {
      const file = `@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff`;
      const data = readFileSync(fileURLToPath(import.meta.resolve(file)));
      return {
        name: subset === "latin" ? name : `${name} ${subset}`,
        data,
        weight,
        style: "normal",
      };
    });
  loaded.set(key, known);
  return known;
}
