import axe, { type AxeResults } from "axe-core";
import type { WatchedPage } from "../support/browser.ts";

/** From the smallest phone and 200 % zoom on a small screen to the widest desk. */
const widths = [320, 390, 640, 1280, 2560];
const colourRules = ["color-contrast", "link-in-text-block"];

/** Makes axe-core ready on every page that the window will show. */
export async function bringAxe(page: WatchedPage): Promise<void> {
  await page.addInitScript({ content: axe.source });
}

/** What axe-core finds on a page, in light and dark, and words that forced colours hide. */
export async function findBarriers(page: WatchedPage): Promise<string[]> {
  await page.emulateMedia({ colorScheme: "light" });
  const light = await runAxe(page);
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await runAxe(page, colourRules);
  await page.emulateMedia({ forcedColors: "active" });
  const hidden = await page.evaluate<string[]>(`(${listHidden})()`);
  await page.emulateMedia({ colorScheme: null, forcedColors: null });
  return [
    ...light,
    ...dark.map((finding) => `${finding} (dark)`),
    ...hidden.map((element) => `${element} is hidden by forced colours`),
  ];
}

/** In the page: elements whose own words have the colour of the ground that they stand on. */
const listHidden = `() => {
  document.documentElement.style.outlineColor = "Canvas";
  const canvas = getComputedStyle(document.documentElement).outlineColor;
  const isClear = (colour) => /^rgba.*, 0\\)$/.test(colour);
  const findGround = (element) => {
    const { backgroundColor } = getComputedStyle(element);
    const above = element.parentElement;
    if (!isClear(backgroundColor)) return backgroundColor;
    return above ? findGround(above) : canvas;
  };
  return [...document.querySelectorAll("body *")]
    .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim()))
    .filter((element) => element.getClientRects().length > 0)
    .filter((element) => getComputedStyle(element).color === findGround(element))
    .map((element) => element.tagName + "." + element.className);
}`;

async function runAxe(page: WatchedPage, rules?: string[]): Promise<string[]> {
  const options = { resultTypes: ["violations"], ...(rules && { runOnly: rules }) };
  const { violations } = (await page.evaluate(
    `axe.run(document, ${JSON.stringify(options)})`,
  )) as AxeResults;
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary}`),
  );
}

/** Elements that make a page scroll sideways, by the window's width. */
export async function findOverflow(page: WatchedPage): Promise<string[]> {
  const before = page.viewportSize()!;
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: before.height });
    const wide = (await page.evaluate(`(${listOverflow})()`)) as string[];
    found.push(...wide.map((element) => `${element} at ${width} px`));
  }
  await page.setViewportSize(before);
  return found;
}

/** In the page: what reaches beyond a window that scrolls sideways. */
const listOverflow = `() => {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const beyond = [...document.querySelectorAll("body *")].filter(
    (element) => element.getBoundingClientRect().right > clientWidth + 0.5,
  );
  return beyond.slice(0, 3).map((element) => element.tagName + "." + element.className);
}`;

/** How far things moved by themselves since the page began to load; Cumulative Layout Shift. */
export async function readLayoutShift(page: WatchedPage): Promise<number> {
  return page.evaluate<number>(`new Promise((resolve) => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += entry.value;
    }).observe({ type: "layout-shift", buffered: true });
    requestAnimationFrame(() => setTimeout(() => resolve(sum), 50));
  })`);
}

/** Elements that would still move for somebody who wants less motion. */
export async function findMotion(page: WatchedPage): Promise<string[]> {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const found = await page.evaluate<string[]>(`[...document.querySelectorAll("*")]
    .filter((element) => {
      const { transitionDuration, animationDuration } = getComputedStyle(element);
      return [transitionDuration, animationDuration].some((time) => parseFloat(time) > 0.001);
    })
    .map((element) => element.tagName + "." + element.className)`);
  await page.emulateMedia({ reducedMotion: null });
  return found;
}

/** Addresses of the scripts that a page loaded. */
export async function listScripts(page: WatchedPage): Promise<string[]> {
  return page.evaluate<string[]>(`performance.getEntriesByType("resource")
    .map(({ name }) => name)
    .filter((name) => new URL(name).pathname.endsWith(".js"))`);
}
