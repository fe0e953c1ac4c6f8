import type { Language } from "../src/article/language.ts";
import { enMutations } from "./en-mutations.ts";
import { replaceAll, replaceOne, type ListedMutation, type Mutation } from "./mutation.ts";
import { viMutations } from "./vi-mutations.ts";
import { zhMutations } from "./zh-mutations.ts";

type Listed = [name: string, edit: Mutation["edit"]];

/** How a text is written, in any language. */
const form: Listed[] = [
  ["decomposed", (part) => (part.normalize("NFD") === part ? null : part.normalize("NFD"))],
  [
    "more space",
    replaceOne(/ /, (_, random) => ["  ", "\u00a0", "\u2009 ", "\t"][Math.floor(random() * 4)]!),
  ],
  ["straight quotes", replaceAll(/[“”]/g, '"')],
  ["curly quotes", replaceOne(/"/, () => "”")],
  ["no quotes", replaceAll(/["“”]/g, "")],
  ["other dashes", replaceAll(/(?<=\p{L}) ?[-–] ?(?=\p{L})/gu, " — ")],
  ["comma left out", replaceOne(/, (?!\d)/, () => " ")],
  ["comma put in", replaceOne(/(?<=\p{L}) (?=\p{L})/u, () => ", ")],
  ["space before a mark", replaceOne(/(?<=\p{L})[,.]/u, (mark) => ` ${mark}`)],
  ["other stop", replaceAll(/[.。]$/g, (stop) => (stop === "。" ? "！" : "…"))],
  ["no stop", replaceAll(/(?<![a-z])。$|[.!…]$/gi, "")],
  [
    "brackets to dashes",
    replaceOne(/\((?=\p{L})[^()]*\)/u, (inside) => `– ${inside.slice(1, -1)} –`),
  ],
  ["capitals", (part) => (part.toUpperCase() === part ? null : part.toUpperCase())],
  ["zero width space", replaceOne(/(?<=\p{L})(?=\p{L})/u, () => "\u200b")],
  ["soft hyphen", replaceOne(/(?<=\p{L})(?=\p{L})/u, () => "\u00ad")],
  ["ellipsis", replaceOne(/ (?=\p{L})/u, () => " … ")],
];

const written: Record<Language, ListedMutation[]> = {
  vi: viMutations,
  en: enMutations,
  zh: zhMutations,
};

const otherDigit = (digit: string, random: () => number) =>
  String((Number(digit) + 1 + Math.floor(random() * 9)) % 10);

const digits: Listed[] = [
  ["a digit", replaceOne(/\d/, otherDigit)],
  ["a digit more", replaceOne(/(?<![.,]\d*)\d(?!\d)/, (digit) => `${digit}0`)],
  ["a digit less", replaceOne(/(?<=\d)[1-9]/, () => "")],
];

/** Every edit that is tried on texts of a language. */
export function getMutations(language: Language): Mutation[] {
  return [
    ...form.map(([name, edit]) => ({ name, keepsMeaning: true, edit })),
    ...written[language].map(([name, keepsMeaning, edit]) => ({ name, keepsMeaning, edit })),
    ...digits.map(([name, edit]) => ({ name, keepsMeaning: false, edit })),
  ];
}
