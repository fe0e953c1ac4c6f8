import type { Language } from "./language.ts";

/** Words that end in a stop without ending a sentence, in lower case and without the last stop. */
export const abbreviations: Record<Language, ReadonlySet<string>> = {
  vi: new Set(
    "tp ts ths pgs gs bs ks cn tx tt q p đ ths.bs pgs.ts gs.ts ts.bs ubnd st mr mrs ms dr no vs u.s".split(
      " ",
    ),
  ),
  en: new Set(
    "mr mrs ms dr prof sr jr st gen sen rep gov lt col sgt capt adm rev hon pres messrs vs etc e.g i.e u.s u.k u.n no nos fig vol inc ltd co corp dept est approx jan feb mar apr jun jul aug sep sept oct nov dec mt ft ave blvd rd cf al p pp ph.d a.m p.m".split(
      " ",
    ),
  ),
  zh: new Set("mr mrs ms dr no vs inc ltd co corp u.s".split(" ")),
};

/** Abbreviations that often end a sentence: a capital after them starts a new one. */
export const endingAbbreviations: ReadonlySet<string> = new Set(
  "u.s u.k u.n etc inc ltd co corp a.m p.m ph.d jr sr".split(" "),
);
