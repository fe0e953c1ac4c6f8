import { readFileSync } from "node:fs";

/** The light scheme's colours by name, out of the pages' own tokens. */
export function readColours(): Record<string, string> {
  const css = readFileSync(new URL("../styles/tokens.css", import.meta.url), "utf8");
  const light = css.slice(0, css.indexOf("@media"));
  const found = light.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/giu);
  return Object.fromEntries(Array.from(found, ([, name = "", value = ""]) => [name, value]));
}
