import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  bringAxe,
  findBarriers,
  findMotion,
  findOverflow,
  listScripts,
  readLayoutShift,
} from "../screens/inspect.ts";
import { compare, draw, listLikenesses } from "../screens/likeness.ts";
import { openScreens, show, type Look, type Screens } from "../screens/open-screens.ts";
import { listPublicScreens, listScreens, type Screen } from "../screens/screens.ts";
import type { WatchedPage } from "../support/browser.ts";

const minutes = 60_000;
const mostScript = 40 * 1024;

let site: Screens;

beforeAll(async () => {
  site = await openScreens();
});

afterAll(() => site?.close());

/** Shows each screen in one window for each person, two people at a time, and gathers what is found. */
async function visitAll(
  screens: Screen[],
  look: Partial<Look>,
  find: (page: WatchedPage) => Promise<string[]>,
): Promise<string[]> {
  const found: string[] = [];
  const visitTheirs = async ([as, theirs]: [Screen["as"], Screen[]]) => {
    const page = await site.openWindow(as, {
      language: "en",
      scheme: "light",
      width: 1280,
      ...look,
    });
    await bringAxe(page);
    for (const screen of theirs) {
      await show(page, screen);
      for (const fault of await find(page)) found.push(`${screen.name}: ${fault}`);
    }
    await page.context().close();
  };
  await Promise.all([...Map.groupBy(screens, ({ as }) => as)].map(visitTheirs));
  return found;
}

test.each(["en", "vi", "zh"] as const)(
  "no screen in %s has a barrier that axe-core knows of, in light, dark or forced colours",
  async (language) => {
    expect(await visitAll(listScreens(site.paths), { language }, findBarriers)).toEqual([]);
  },
  5 * minutes,
);

test(
  "no screen scrolls sideways from 320 to 2,560 px, or moves where less motion is wanted",
  async () => {
    const look = { language: "vi" } as const;
    const find = async (page: WatchedPage) => [
      ...(await findOverflow(page)),
      ...(await findMotion(page)),
    ];
    expect(await visitAll(listScreens(site.paths), look, find)).toEqual([]);
  },
  5 * minutes,
);

test("nothing moves by itself while a public page loads, on a phone", async () => {
  const look = { width: 390, language: "vi" } as const;
  const find = async (page: WatchedPage) => {
    const shift = await readLayoutShift(page);
    return shift === 0 ? [] : [`shifted by ${shift}`];
  };
  expect(await visitAll(listPublicScreens(site.paths), look, find)).toEqual([]);
});

test("a public page loads at most 40 kB of JavaScript, gzipped, and nothing from elsewhere", async () => {
  const sizes = new Map<string, Promise<number>>();
  const sizeOf = (url: string) => {
    const size = sizes.get(url) ?? weigh(url);
    sizes.set(url, size);
    return size;
  };
  const find = async (page: WatchedPage) => {
    const scripts = await listScripts(page);
    const strange = scripts.filter((url) => !url.startsWith(site.url));
    const weights = await Promise.all(scripts.map(sizeOf));
    const sum = weights.reduce((total, weight) => total + weight, 0);
    return [...strange, ...(sum > mostScript ? [`${sum} bytes of scripts`] : [])];
  };
  expect(await visitAll(listPublicScreens(site.paths), {}, find)).toEqual([]);
});

test(
  "the main screens look as in the pictures kept of them",
  async () => {
    const differences: string[] = [];
    for (const likeness of listLikenesses(site)) {
      const difference = compare(likeness.name, await draw(site, likeness));
      if (difference) differences.push(difference);
    }
    expect(differences).toEqual([]);
  },
  5 * minutes,
);

async function weigh(url: string): Promise<number> {
  return gzipSync(await (await fetch(url)).arrayBuffer()).length;
}
