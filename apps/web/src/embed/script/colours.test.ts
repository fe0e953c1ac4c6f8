import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { palettes } from "./colours.ts";

const css = readFileSync(new URL("../../styles/tokens.css", import.meta.url), "utf8");
const darkFrom = css.indexOf("@media (prefers-color-scheme: dark)");
const themes = { light: css.slice(0, darkFrom), dark: css.slice(darkFrom) };

test.each(["light", "dark"] as const)("the %s colours of notes are those of the pages", (theme) => {
  for (const [name, value] of Object.entries(palettes[theme]))
    expect(themes[theme], name).toContain(`--${name}: ${value};`);
});
