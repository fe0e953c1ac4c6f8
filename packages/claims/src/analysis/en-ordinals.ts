import type { NumberWords } from "./language-pack.ts";

const NAMES =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  );
const NUMBERS =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );
const TENS = ["thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/** How English counts places in a row. */
export const enOrdinals: NumberWords["ordinals"] = {
  lead: "",
  names: {
    ...Object.fromEntries(NAMES.map((name, at) => [name, at + 1])),
    ...Object.fromEntries(TENS.map((ten, at) => [toOrdinal(ten), (at + 3) * 10])),
  },
  ends: {
    ...Object.fromEntries(NAMES.map((name, at) => [name, NUMBERS[at] ?? ""])),
    ...Object.fromEntries(TENS.map((ten) => [toOrdinal(ten), ten])),
    hundredth: "hundred",
    thousandth: "thousand",
    millionth: "million",
    billionth: "billion",
    trillionth: "trillion",
  },
};

function toOrdinal(ten: string): string {
  return ten.replace(/y$/, "ieth");
}
