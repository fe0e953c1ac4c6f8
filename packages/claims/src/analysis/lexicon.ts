import type { Language } from "../article/language.ts";
import { compileDatePatterns, type DatePatternTable } from "./date-pattern.ts";
import { en } from "./en.ts";
import type { Cue, LanguagePack, Phrases } from "./language-pack.ts";
import { toPhraseTable, type PhraseTable } from "./phrase-table.ts";
import type { QuantityBound, UnitKind } from "./quantity.ts";
import { vi } from "./vi.ts";
import { zh } from "./zh.ts";

export type Unit = {
  unit: string;
  kind: UnitKind;
  /** Tenths that count as percent (三成). */
  tenth?: true;
  /** Powers of ten below percent (千分之). */
  shift?: number;
  /** Power of ten by which small change is smaller than its unit. */
  divisor?: number;
};
/** A "quoting" verb is one of saying only with a quotation behind it ("called it “a mistake”"). */
type SpeechRole = "verb" | "report" | "quoting" | "silent";
export type NameRole = "honorific" | "title" | "outlet" | "organisation" | "pronoun";

/** A language pack made ready for look-up. */
export type Lexicon = {
  pack: LanguagePack;
  units: PhraseTable<Unit>;
  unitPrefixes: PhraseTable<Unit>;
  unitExceptions: PhraseTable<true>;
  bounds: PhraseTable<QuantityBound>;
  boundsAfter: PhraseTable<QuantityBound>;
  per: PhraseTable<true>;
  perUnits: PhraseTable<string>;
  perWhole: PhraseTable<string>;
  labels: PhraseTable<true>;
  restating: PhraseTable<true>;
  ratios: PhraseTable<"always" | "alone">;
  classifiers: PhraseTable<true>;
  compounds: PhraseTable<true>;
  months: PhraseTable<number>;
  weekdays: PhraseTable<number>;
  editions: PhraseTable<true>;
  dates: DatePatternTable;
  speech: PhraseTable<SpeechRole>;
  accordingTo: PhraseTable<true>;
  names: PhraseTable<NameRole>;
  outlets: PhraseTable<string>;
  documents: PhraseTable<true>;
  trailing: PhraseTable<true>;
  fillers: PhraseTable<true>;
  places: PhraseTable<true>;
  cues: PhraseTable<Cue>;
  words: {
    stop: ReadonlySet<string>;
    fillers: ReadonlySet<string>;
    connectors: ReadonlySet<string>;
    makers: ReadonlySet<string>;
    notAccording: ReadonlySet<string>;
    demonstratives: ReadonlySet<string>;
    single: ReadonlySet<string>;
    clockBefore: ReadonlySet<string>;
    clockAfter: ReadonlySet<string>;
    range: ReadonlySet<string>;
    speech: ReadonlySet<string>;
    numberStarts: ReadonlySet<string>;
    surnames: ReadonlySet<string>;
    signs: ReadonlySet<string>;
    beforeChrist: ReadonlySet<string>;
    future: ReadonlySet<string>;
    ratios: ReadonlySet<string>;
    wholes: ReadonlySet<string>;
  };
};

const packs: Record<Language, LanguagePack> = { vi, en, zh };
const lexicons = new Map<Language, Lexicon>();

/** The lexicon of a language; built at its first use. */
export function getLexicon(language: Language): Lexicon {
  const known = lexicons.get(language);
  if (known) return known;
  const lexicon = toLexicon(packs[language]);
  lexicons.set(language, lexicon);
  return lexicon;
}

function toLexicon(pack: LanguagePack): Lexicon {
  const { quantities, dates } = pack;
  return {
    pack,
    ...toUnitTables(pack),
    unitExceptions: toSet(quantities.unitExceptions),
    bounds: toPhraseTable(entriesOf(quantities.bounds)),
    boundsAfter: toPhraseTable(entriesOf(quantities.boundsAfter)),
    per: toSet(quantities.per),
    perUnits: toPhraseTable(entriesOf(quantities.perUnits)),
    perWhole: toPhraseTable(entriesOf(quantities.perWhole)),
    labels: toSet(quantities.labels),
    restating: toSet(quantities.restating),
    ratios: toPhraseTable(entriesOf(pack.numbers.ratios)),
    classifiers: toSet(quantities.classifiers),
    compounds: toSet(quantities.compounds),
    months: toPhraseTable(numbersOf(dates.months)),
    weekdays: toPhraseTable(numbersOf(dates.weekdays)),
    editions: toSet(dates.editions),
    dates: compileDatePatterns(dates.patterns),
    ...toSpeechTables(pack),
    cues: toPhraseTable(entriesOf(pack.cues)),
    words: toWordSets(pack),
  };
}

function toUnitTables({ quantities }: LanguagePack): Pick<Lexicon, "units" | "unitPrefixes"> {
  const { currencies, durations, measures, percent, percentagePoint, age } = quantities;
  const { percentTenths, percentBelow, change } = quantities;
  const percentUnit: Unit = { unit: "%", kind: "percent" };
  const ageUnit: Unit = { unit: "year-of-age", kind: "age" };
  return {
    units: toPhraseTable<Unit>([
      ...unitsOf(currencies, "money"),
      ...millionsOf(currencies),
      ...unitsOf(durations, "duration"),
      ...unitsOf(measures, "measure"),
      [percentUnit, percent],
      [{ unit: "percentage-point", kind: "percent" }, percentagePoint],
      [ageUnit, age],
      [{ ...percentUnit, tenth: true }, percentTenths],
      ...change.map(({ of, divisor, written }): [Unit, string[]] => [
        { unit: of, kind: "money", divisor },
        written,
      ]),
    ]),
    unitPrefixes: toPhraseTable<Unit>([
      ...unitsOf(quantities.currencyPrefixes, "money"),
      ...unitsOf(quantities.measurePrefixes, "measure"),
      ...millionsOf(currencies),
      [percentUnit, quantities.percentPrefixes],
      ...Object.entries(percentBelow).map(([written, shift]): [Unit, string[]] => [
        { ...percentUnit, shift },
        [written],
      ]),
      [ageUnit, quantities.agePrefixes],
    ]),
  };
}

function toSpeechTables({
  speech,
}: LanguagePack): Pick<
  Lexicon,
  "speech" | "accordingTo" | "documents" | "names" | "outlets" | "trailing" | "fillers" | "places"
> {
  return {
    speech: toPhraseTable<SpeechRole>([
      ["verb", speech.verbs],
      ["report", speech.reports],
      ["quoting", speech.quoting],
      ["silent", speech.silent],
    ]),
    accordingTo: toSet(speech.accordingTo),
    documents: toSet(speech.documents),
    names: toPhraseTable<NameRole>([
      ["pronoun", Object.keys(speech.pronouns)],
      ["honorific", speech.honorifics],
      ["title", speech.titles],
      ["outlet", speech.outletNouns],
      ["organisation", speech.organisations],
    ]),
    outlets: toPhraseTable(speech.outlets.map((name): [string, string[]] => [name, [name]])),
    trailing: toSet(speech.trailing),
    fillers: toSet(speech.fillers),
    places: toSet(speech.places),
  };
}

function toWordSets(pack: LanguagePack): Lexicon["words"] {
  const { numbers, quantities, speech } = pack;
  const { digits, hundreds, articles } = numbers;
  return {
    numberStarts: new Set([
      ...Object.keys(digits),
      ...Object.keys(hundreds),
      ...Object.keys(numbers.parts),
      ...articles,
      ..."½⅓⅔¼¾⅕⅛",
      ...(pack.language === "en" ? numbers.points : []),
    ]),
    signs: new Set(numbers.signs),
    future: new Set(pack.dates.future),
    beforeChrist: new Set(["tcn", "bc", "bce", "元前"]),
    ratios: new Set(numbers.ratios.always),
    wholes: new Set(numbers.wholes.map((phrase) => phrase.split(" ")[0] ?? phrase)),
    stop: new Set(quantities.stopWords),
    fillers: new Set(speech.fillers.flatMap((filler) => filler.split(" "))),
    connectors: new Set(speech.connectors),
    makers: new Set(speech.makers),
    notAccording: new Set(speech.notAccording),
    demonstratives: new Set(speech.demonstratives),
    single: new Set(quantities.singleNouns),
    surnames: new Set(speech.surnames),
    clockBefore: new Set(quantities.clockBefore),
    clockAfter: new Set(quantities.clockAfter),
    range: new Set(quantities.rangeConnectors),
    speech: new Set(speech.verbs.concat(speech.reports).map((verb) => verb.split(" ")[0] ?? verb)),
  };
}

/** "30 MUSD": millions of a currency by its code. */
function millionsOf(currencies: Phrases): [Unit, string[]][] {
  return Object.keys(currencies).map((unit) => [
    { unit, kind: "money", shift: -6 },
    [`m${unit.toLowerCase()}`],
  ]);
}

function unitsOf(phrases: Phrases, kind: UnitKind): [Unit, string[]][] {
  return Object.entries(phrases).map(([unit, written]) => [{ unit, kind }, written]);
}

function entriesOf<Key extends string>(phrases: Partial<Phrases<Key>>): [Key, string[]][] {
  return Object.entries(phrases) as [Key, string[]][];
}

function numbersOf(words: Record<string, number>): [number, string[]][] {
  return Object.entries(words).map(([word, value]) => [value, [word]]);
}

function toSet(phrases: string[]): PhraseTable<true> {
  return toPhraseTable([[true, phrases]]);
}
