import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { compare, draw, keep, listLikenesses } from "./likeness.ts";
import { openScreens, show, type Look, type Screens } from "./open-screens.ts";
import { listScreens, type Screen } from "./screens.ts";

const folder = fileURLToPath(new URL("../screenshots", import.meta.url));
const looks: Look[] = ([390, 1280] as const).flatMap((width) =>
  (["light", "dark"] as const).flatMap((scheme) =>
    (["en", "vi", "zh"] as const).map((language) => ({ width, scheme, language })),
  ),
);

/** Writes a picture of each screen in each look, or of those whose names begin with a word given. */
async function takeScreenshots(site: Screens, words: string[]): Promise<void> {
  const wanted = ({ name }: Screen) =>
    words.length === 0 || words.some((word) => name.startsWith(word));
  const screens = listScreens(site.paths).filter(wanted);
  for (const look of looks) await takeLook(site, look, screens);
  console.log(`${screens.length * looks.length} pictures are in ${folder}`);
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

/** Renews the pictures that the main screens are compared with. */
async function renewLikenesses(site: Screens): Promise<void> {
  const likenesses = listLikenesses(site);
  for (const likeness of likenesses) keep(likeness.name, await draw(site, likeness));
  console.log(`${likenesses.length} pictures are renewed. Look at them before you commit them.`);
}

/** Says which main screens look otherwise than in the pictures of them. */
async function checkLikenesses(site: Screens): Promise<void> {
  const likenesses = listLikenesses(site);
  for (const likeness of likenesses) {
    const difference = compare(likeness.name, await draw(site, likeness));
    if (!difference) continue;
    console.error(difference);
    process.exitCode = 1;
  }
  console.log(`${likenesses.length} screens were compared.`);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    update: { type: "boolean", default: false },
    check: { type: "boolean", default: false },
  },
});
const site = await openScreens();
try {
  if (values.update) await renewLikenesses(site);
  else if (values.check) await checkLikenesses(site);
  else await takeScreenshots(site, positionals);
} finally {
  await site.close();
}
