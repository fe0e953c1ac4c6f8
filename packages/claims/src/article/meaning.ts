import { findDates } from "../analysis/find-dates.ts";
import { findKnownWords, findNames } from "../analysis/find-names.ts";
import { findOrdinals } from "../analysis/find-ordinals.ts";
import { findQuantities, type FoundQuantity } from "../analysis/find-quantities.ts";
import { formatDecimal } from "../analysis/decimal.ts";
import { getLexicon, type Lexicon } from "../analysis/lexicon.ts";
import { findPhrase } from "../analysis/phrase-table.ts";
import { readDecimal } from "../analysis/read-number.ts";
import type { Token } from "../analysis/token.ts";
import { foldText, isDigitGroup } from "./folded-text.ts";
import { negationWords } from "./negation-words.ts";
import type { Passage } from "./passage.ts";
import type { TextChangeKind } from "./text-change.ts";

/**
 * What a passage says, element by element. Elements with the same `key` say the same however they
 * are written: an amount is its number and unit, a date its days. `start` and `end` are UTF-16.
 */
export type Element = {
  key: string;
  kind: TextChangeKind;
  start: number;
  end: number;
  quantity?: FoundQuantity;
};

/** Words that lead a date in and add nothing to it: "hôm 26.5" is "vào ngày 26/5". */
const DATE_LEADS = new Set(["hôm", "ngày", "vào", "on"]);

type Span = { first: number; next: number };

/** The day of publication, in days: what "last week" and "26.5" are resolved against. */
export type MeaningOptions = { published: number };

/** The elements of a passage, in order; dates are resolved against the day of publication. */
export function toElements(passage: Passage, { published }: MeaningOptions): Element[] {
  const { text, language } = passage.text;
  const lexicon = getLexicon(language);
  const { tokens, keys } = mergeDigitGroups(passage);
  const dates = findDates(tokens, lexicon, published);
  const quantities = findQuantities(tokens, text, lexicon, dates);
  const taken = [
    ...dates.map((date) => ({
      first: withLead(tokens, date.first),
      next: date.next,
      element: toElement(tokens, date, "date", `${date.from}..${date.to}`),
    })),
    ...quantities.map((found) => ({ ...found, element: toAmount(tokens, found, lexicon) })),
    ...findOrdinals(tokens, lexicon).map((found) => ({
      ...found,
      element: toElement(tokens, found, "number", `#${found.value}`),
    })),
  ];
  const starts = new Map<number, { next: number; element: Element }>();
  for (const { first, next, element } of taken.reverse()) starts.set(first, { next, element });
  const names = findNames(tokens, text, lexicon, new Set(findKnownWords(tokens)));
  return readWords(tokens, keys, starts, toKinds(tokens, keys, names, lexicon), lexicon);
}

function withLead(tokens: Token[], first: number): number {
  let from = first;
  while (from > 0 && DATE_LEADS.has(tokens[from - 1]!.lower)) from -= 1;
  return from;
}

function readWords(
  tokens: Token[],
  keys: string[],
  starts: Map<number, { next: number; element: Element }>,
  kinds: Map<number, TextChangeKind>,
  lexicon: Lexicon,
): Element[] {
  const elements: Element[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const found = starts.get(at);
    if (found) {
      elements.push(found.element);
      at = found.next - 1;
    } else if (keys[at] !== "") {
      elements.push(
        toElement(
          tokens,
          { first: at, next: at + 1 },
          kinds.get(at) ?? "wording",
          keys[at]!,
          lexicon,
        ),
      );
    }
  }
  return elements;
}

/** "60 000 000" as the one number that it is. */
function mergeDigitGroups({ text, first, next }: Passage): { tokens: Token[]; keys: string[] } {
  const tokens: Token[] = [];
  const keys: string[] = [];
  for (let at = first; at < next; at += 1) {
    const token = text.tokens[at]!;
    const last = tokens.at(-1);
    if (at > first && last && isDigitGroup(text.tokens, at)) {
      const written = last.text + token.text;
      tokens[tokens.length - 1] = { ...last, end: token.end, text: written, lower: written };
      keys[keys.length - 1] = written;
      continue;
    }
    tokens.push(token);
    keys.push(text.keys[at]!);
  }
  return { tokens, keys };
}

function toKinds(
  tokens: Token[],
  keys: string[],
  names: Span[],
  lexicon: Lexicon,
): Map<number, TextChangeKind> {
  const kinds = new Map<number, TextChangeKind>();
  for (const { first, next } of names)
    for (let at = first; at < next; at += 1) kinds.set(at, "name");
  for (const [at, token] of tokens.entries()) {
    const unit =
      findPhrase(lexicon.units, tokens, at) ?? findPhrase(lexicon.unitPrefixes, tokens, at);
    if (unit && !kinds.has(at))
      mark(kinds, at, unit.next, unit.value.kind === "money" ? "currency" : "unit");
    const bound =
      findPhrase(lexicon.bounds, tokens, at) ?? findPhrase(lexicon.boundsAfter, tokens, at);
    if (bound) mark(kinds, at, bound.next, "bound");
    if (isNegation(keys[at]!, token, lexicon)) kinds.set(at, "negation");
    if (token.kind === "number") kinds.set(at, "number");
  }
  return kinds;
}

function mark(
  kinds: Map<number, TextChangeKind>,
  first: number,
  next: number,
  kind: TextChangeKind,
) {
  for (let at = first; at < next; at += 1) kinds.set(at, kind);
}

/** Whether a word turns the statement around, in the language of the pack. */
export function isNegation(key: string, token: Token, { pack }: Lexicon): boolean {
  const words = negationWords[pack.language];
  return words.includes(token.lower) || words.includes(key);
}

function toAmount(tokens: Token[], found: FoundQuantity, lexicon: Lexicon): Element {
  const { language } = lexicon.pack;
  const unit = found.unit_kind === "count" ? foldText(found.unit, language).stream : found.unit;
  const { amount, lower_bound, upper_bound } = found;
  const figure = amount ?? `${lower_bound}..${upper_bound}`;
  const key = `${toBoundKey(tokens, found, lexicon)} ${figure} ${unit}`;
  return { ...toElement(tokens, found, "number", key), quantity: found };
}

/** Bounds are compared as written too: "nearly" is not "about". */
function toBoundKey(tokens: Token[], found: FoundQuantity, lexicon: Lexicon): string {
  const written = findPhrase(lexicon.bounds, tokens, found.first);
  if (!written) return found.bound;
  const words = tokens.slice(found.first, written.next).map(({ lower }) => lower);
  return `${found.bound} ${words.join(" ")}`;
}

function toElement(
  tokens: Token[],
  { first, next }: Span,
  kind: TextChangeKind,
  key: string,
  lexicon?: Lexicon,
): Element {
  const written = kind === "number" && lexicon ? toNumberKey(tokens, first, lexicon) : null;
  return { key: written ?? key, kind, start: tokens[first]!.start, end: tokens[next - 1]!.end };
}

/** A numeral that counts nothing ("số 1.500") by its value. */
function toNumberKey(tokens: Token[], at: number, lexicon: Lexicon): string | null {
  const number = readDecimal(tokens.slice(at, at + 1), 0, lexicon);
  return number && `=${formatDecimal(number.value)}`;
}
