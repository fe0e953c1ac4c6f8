import type { Language } from "../article/language.ts";
import type { QuantityBound } from "./quantity.ts";

/** Phrases by what they mean; each phrase in lower case, as written. */
export type Phrases<Key extends string = string> = Record<Key, string[]>;

export type CalendarUnit = "day" | "week" | "month" | "quarter" | "year" | "decade" | "century";

/** A point in time relative to the day of publication: `offset` units later. */
export type RelativeTime = { unit: CalendarUnit; offset: number };

/**
 * A way to write a date. Elements of `match` are separated by spaces: a word, several words
 * divided by "|", or a slot such as {day}, {month}, {year}, {day.month}, {monthname}, {weekday},
 * {quarter}, {decade}, {century} or {n}; a name ending in 2 belongs to the end of a period, and
 * ">" stands before the element where the mention begins. `relative` shifts what the slots leave
 * open; `times` multiplies {n} instead of a fixed offset.
 */
export type DatePattern = {
  match: string;
  relative?: RelativeTime;
  times?: {
    unit: CalendarUnit;
    sign: 1 | -1;
    /** Counted from this many days after publication. */
    base?: number;
  };
  /** Only where the words around it leave no other meaning: "15/3" is also a part. */
  alone?: true;
  /** Only where no word follows: "on the 27th." */
  closes?: true;
  /** Only where the sentence is nothing else: "3 days later" else counts from something told. */
  lone?: true;
};

/** What wording tells about a sentence as a whole. */
export type Cue =
  | "rank"
  | "superlative"
  | "comparison"
  | "plan"
  | "opinion"
  | "definition"
  | "event"
  | "relation"
  | "naming"
  | "first_person"
  | "question"
  | "commitment"
  | "background"
  | "generality";

export type NumberWords = {
  /** The mark before the fraction; the other one groups thousands. */
  mark: "," | ".";
  digits: Record<string, number>;
  /** Digits only after tens ("hai mươi lăm"). */
  innerDigits: Record<string, number>;
  /** Digits that mean something else too: read only before a scale, unit or classifier. */
  guardedDigits: string[];
  hundreds: Record<string, number>;
  /** Power of ten of each scale word. */
  scales: Record<string, number>;
  /** Scales that touch the numeral ("60m"). */
  suffixScales: Record<string, number>;
  /** Whether a last digit takes the place after the one before: "một triệu hai" is 1.2 million. */
  shortForms: boolean;
  /** What two numbers side by side mean: "bốn bảy" 47, "one fifty" 150, or nothing. */
  loose: "tens" | "pairs" | "never";
  /** Whether ten may stand without a digit before it (十). */
  bareTen: boolean;
  /** Words that make a number negative. */
  signs: string[];
  /** Words between the two numbers of a fraction; those of "alone" mean it only by themselves. */
  ratios: { always: string[]; alone: string[] };
  /** Denominators that have a name of their own. */
  parts: Record<string, number>;
  /**
   * Ordinals: the word that leads to them ("thứ"), names of their own, and the plain number of each
   * last word ("twentieth" is "twenty").
   */
  ordinals: { lead: string; names: Record<string, number>; ends: Record<string, string> };
  /** What "1/3" is a part of, so that it is no date. */
  wholes: string[];
  fillers: string[];
  points: string[];
  halves: string[];
  /** Articles that count as one before a scale. */
  articles: string[];
  /** Words that say nothing more than the article when they count a noun. */
  indefinite: string[];
};

type QuantityWords = {
  currencies: Phrases;
  currencyPrefixes: Phrases;
  /** Words before the number of a measure ("华氏温度98.6度"). */
  measurePrefixes: Phrases;
  durations: Phrases;
  measures: Phrases;
  /** Nouns that begin with the word of a unit ("đồng chí"). */
  unitExceptions: string[];
  percent: string[];
  percentagePoint: string[];
  percentPrefixes: string[];
  /** Tenths that stand for percent. */
  percentTenths: string[];
  /** Prefixes for less than percent, with the power of ten. */
  percentBelow: Record<string, number>;
  /** Small change: a tenth (1) or hundredth (2) of its currency. */
  change: { of: string; divisor: 1 | 2; written: string[] }[];
  age: string[];
  agePrefixes: string[];
  bounds: Partial<Phrases<QuantityBound>>;
  boundsAfter: Partial<Phrases<QuantityBound>>;
  rangeConnectors: string[];
  /** Words between an amount and the one that restates it. */
  restating: string[];
  /** Words such as "each" before the unit of a rate, and whole ones ("annually"). */
  per: string[];
  perUnits: Phrases;
  perWhole: Phrases;
  /** Words after which a numeral is a name or a place in a row. */
  labels: string[];
  /** Words that make a number of hours a time of day. */
  clockBefore: string[];
  clockAfter: string[];
  /** How the counted noun is found. */
  noun: "two_syllables" | "plural" | "classifier";
  classifiers: string[];
  /** Nouns that begin with one that also stands alone ("nhà máy"). */
  compounds: string[];
  singleNouns: string[];
  stopWords: string[];
};

export type DateWords = {
  months: Record<string, number>;
  weekdays: Record<string, number>;
  patterns: DatePattern[];
  /** Words before a weekday, or right behind it, that make it the coming one. */
  future: string[];
  /** Words before "this year" that make it the name of an edition. */
  editions: string[];
};

export type SpeechWords = {
  verbs: string[];
  /** Phrases that begin with a verb of saying and say nothing ("nói chung"). */
  silent: string[];
  /** Words behind "according to" with which it means something else ("theo dõi"). */
  notAccording: string[];
  /** Verbs of saying only where a quotation follows ("gọi đó là “…”"). */
  quoting: string[];
  /** What an outlet does. */
  reports: string[];
  /** Words allowed between the speaker and the verb. */
  fillers: string[];
  accordingTo: string[];
  /** What somebody publishes and others cite: "the report by …", "báo cáo của …", "…的报告". */
  documents: string[];
  /** Words between a document and who made it. */
  makers: string[];
  outlets: string[];
  outletNouns: string[];
  honorifics: string[];
  titles: string[];
  /** Words before a title that stands for somebody named before ("vị giám đốc", 这位). */
  demonstratives: string[];
  pronouns: Record<string, "male" | "female" | "any">;
  /** Words after a name that still belong to the subject. */
  trailing: string[];
  organisations: string[];
  connectors: string[];
  /** Family names that begin a person's name where it follows a title and an institution. */
  surnames: string[];
  /** Places that stand between a title and the name ("Thủ tướng Nhật Bản ..."). */
  places: string[];
  /** True where the verb may stand before the speaker ("said Gates"). */
  inverts: boolean;
};

export type LanguagePack = {
  language: Language;
  numbers: NumberWords;
  quantities: QuantityWords;
  dates: DateWords;
  speech: SpeechWords;
  cues: Phrases<Cue>;
};
