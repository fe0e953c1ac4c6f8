import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { openScreens, show, type Look, type Screens } from "./open-screens.ts";
import { listScreens, type Screen } from "./screens.ts";

const folder = fileURLToPath(new URL("../screenshots", import.meta.url));
const looks: Look[] = ([390, 1280] as const).flatMap((width) =>
  (["light", "dark"] as const).flatMap((scheme) =>
    (["en", "vi", "zh"] as const).map((language) => ({ width, scheme, language })),
  ),
);

/** Writes a picture of each screen in each look, or of those whose names begin with a word given. */
async function takeScreenshots(words: string[]): Promise<void> {
  const site = await openScreens();
  try {
    const wanted = ({ name }: Screen) =>
      words.length === 0 || words.some((word) => name.startsWith(word));
    const screens = listScreens(site.paths).filter(wanted);
    for (const look of looks) await takeLook(site, look, screens);
    console.log(`${screens.length * looks.length} pictures are in ${folder}`);
  } finally {
    await site.close();
  }
}

async function takeLook(site: Screens, look: Look, screens: Screen[]): Promise<void> {
  const place = `${folder}/${look.width}-${look.scheme}-${look.language}`;
  mkdirSync(place, { recursive: true });
  for (const [as, theirs] of Map.groupBy(screens, (screen) => screen.as)) {
    const page = await site.openWindow(as, look);
    for (const screen of theirs) {
      await show(page, screen);
      await page.screenshot({ path: `${place}/${screen.name}.png`, fullPage: true });
    }
    await page.context().close();
  }
}

await takeScreenshots(process.argv.slice(2));
