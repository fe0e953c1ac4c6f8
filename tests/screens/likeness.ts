import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import type { WatchedPage } from "../support/browser.ts";
import { show, type Look, type Screens } from "./open-screens.ts";
import { listScreens, type Screen } from "./screens.ts";

/** Where the pictures are that screens are compared with. */
const folder = fileURLToPath(new URL("./likeness", import.meta.url));
/** Where a picture that differs is left, to be looked at. */
const differing = fileURLToPath(new URL("../screenshots/differing", import.meta.url));
/** The share of pixels that may differ: what another version of the browser draws otherwise. */
const tolerance = 0.01;
const height = 1200;
/** Small enough to be kept with the code; what moves or changes colour still shows. */
const scale = 0.5;

/** A screen in one look that is held to a picture of it. */
export type Likeness = { name: string; screen: Screen; look: Look };

const looks: Look[] = [
  { language: "en", scheme: "light", width: 1280 },
  { language: "vi", scheme: "dark", width: 390 },
];

/** Screens whose looks would be missed: the four that readers come to, and the reviewer's day. */
const held = ["home", "article", "claim-corrected", "search-results", "desk-queue", "review-draft"];

export function listLikenesses({ paths }: Screens): Likeness[] {
  const screens = listScreens(paths).filter(({ name }) => held.includes(name));
  return screens.flatMap((screen) =>
    looks.map((look) => ({ name: `${screen.name}-${look.width}`, screen, look })),
  );
}

/** Draws a screen with what differs by time and machine left out. */
export async function draw(site: Screens, { screen, look }: Likeness): Promise<Buffer> {
  const page = await site.openWindow(screen.as, look, { deviceScaleFactor: scale });
  await show(page, screen);
  await steady(page);
  await page.setViewportSize({ width: look.width, height });
  const picture = await page.screenshot({ animations: "disabled" });
  await page.context().close();
  return picture;
}

/** Sets all in the site's own fonts, and leaves out times, hashes and what is in the machine's fonts. */
async function steady(page: WatchedPage): Promise<void> {
  await page.evaluate(`(async () => {
    // The pages' own faces do without what is late; these are waited for.
    const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]);
    const faces = rules.filter((rule) => rule instanceof CSSFontFaceRule).map(({ style }) => {
      const read = (name) => style.getPropertyValue(name);
      const source = read("src");
      const traits = { weight: read("font-weight"), unicodeRange: read("unicode-range") };
      return source.includes("url(") &&
        new FontFace("Held " + read("font-family").replaceAll('"', ""), source, traits);
    }).filter(Boolean);
    for (const face of faces) document.fonts.add(face);
    await Promise.all(faces.map((face) => face.load()));
    const { style } = document.documentElement;
    for (const name of ["--sans-faces", "--mono"]) style.setProperty(name, '"Held Source Sans 3"');
    for (const name of ["--serif-faces", "--vietnamese-serif-faces"])
      style.setProperty(name, '"Held Source Serif 4"');
    for (const element of document.querySelectorAll("time, .hash, .citation, code, pre"))
      element.textContent = "·";
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode())
      texts.currentNode.data = texts.currentNode.data.replace(/[\\u2e80-\\uffef]+/g, "·");
  })()`);
}

export function keep(name: string, picture: Buffer): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${name}.png`, picture);
}

/** Says how a screen differs from the picture kept of it; nothing where it does not. */
export function compare(name: string, picture: Buffer): string | undefined {
  const file = `${folder}/${name}.png`;
  if (!existsSync(file)) return `${name}: there is no picture of it yet`;
  const [kept, drawn] = [PNG.sync.read(readFileSync(file)), PNG.sync.read(picture)];
  const { width } = kept;
  if (drawn.width !== width || drawn.height !== kept.height)
    return `${name}: is ${drawn.width} by ${drawn.height}, not ${width} by ${kept.height}`;
  const difference = new PNG({ width, height: kept.height });
  const options = { threshold: 0.2 };
  const count = pixelmatch(kept.data, drawn.data, difference.data, width, kept.height, options);
  const share = count / (width * kept.height);
  if (share <= tolerance) return undefined;
  mkdirSync(differing, { recursive: true });
  writeFileSync(`${differing}/${name}.png`, PNG.sync.write(difference));
  return `${name}: ${(100 * share).toFixed(1)} % differ; see tests/screenshots/differing`;
}
