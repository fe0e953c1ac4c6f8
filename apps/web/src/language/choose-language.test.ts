import { expect, test } from "vitest";
import { chooseLanguage } from "./choose-language.ts";

function choose(cookie: string | null, accept: string | null, address = "/") {
  const headers = new Headers();
  if (cookie) headers.set("cookie", cookie);
  if (accept) headers.set("accept-language", accept);
  return chooseLanguage(new Request(new URL(address, "https://news.example"), { headers }));
}

test("the switch's cookie wins over the browser's languages", () => {
  expect(choose("a=b; language=vi", "en-GB,en;q=0.9")).toBe("vi");
});

test("an address may ask for a language, and wins over both", () => {
  expect(choose("language=vi", "en", "/?q=a&lang=zh-Hans")).toBe("zh");
  expect(choose("language=vi", "en", "/?lang=tlh")).toBe("vi");
});

test("without a cookie the most wanted language that exists is taken", () => {
  expect(choose(null, "fr-FR,fr;q=0.9,en;q=0.5,vi-VN;q=0.8")).toBe("vi");
});

test("any Chinese gets the Chinese there is", () => {
  expect(choose(null, "zh-Hant-TW,en;q=0.9")).toBe("zh");
});

test("a language with weight nought is refused", () => {
  expect(choose(null, "vi;q=0,fr")).toBe("en");
});

test("an unknown cookie and a broken header give English", () => {
  expect(choose("language=tlh", ";;q=x,,")).toBe("en");
});
