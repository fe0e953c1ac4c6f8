import { expect, test } from "vitest";
import { chooseLanguage } from "./choose-language.ts";

test("the switch's cookie wins over the browser's languages", () => {
  expect(chooseLanguage("a=b; language=vi", "en-GB,en;q=0.9")).toBe("vi");
});

test("without a cookie the most wanted language that exists is taken", () => {
  expect(chooseLanguage(null, "fr-FR,fr;q=0.9,en;q=0.5,vi-VN;q=0.8")).toBe("vi");
});

test("any Chinese gets the Chinese there is", () => {
  expect(chooseLanguage(null, "zh-Hant-TW,en;q=0.9")).toBe("zh");
});

test("a language with weight nought is refused", () => {
  expect(chooseLanguage(null, "vi;q=0,fr")).toBe("en");
});

test("an unknown cookie and a broken header give English", () => {
  expect(chooseLanguage("language=tlh", ";;q=x,,")).toBe("en");
});
