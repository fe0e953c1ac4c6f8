/** A JSON object of unknown content. */
export type Json = Record<string, unknown>;

/** A ClaimReview found in markup, and the JSON pointer to it. */
export type FoundReview = { review: Json; pointer: string };

const deepest = 12;
const mostFound = 1_000;

/**
 * All ClaimReviews in JSON-LD as sites write it: an object, a list, `@graph`, a DataFeed's elements,
 * or anywhere deeper; `@type` may be a list. A rating of other reviews is left alone.
 */
export function findClaimReviews(jsonLd: unknown, pointer = "", depth = 0): FoundReview[] {
  if (typeof jsonLd !== "object" || jsonLd === null || depth > deepest) return [];
  if (!Array.isArray(jsonLd) && isOfType(jsonLd as Json, "ClaimReview"))
    return [{ review: jsonLd as Json, pointer }];
  const found: FoundReview[] = [];
  for (const [key, value] of Object.entries(jsonLd)) {
    if (found.length >= mostFound) break;
    found.push(...findClaimReviews(value, `${pointer}/${escapePointer(key)}`, depth + 1));
  }
  return found;
}

/** Whether an object says to be of a schema.org type, with or without the vocabulary's address. */
export function isOfType(object: Json, type: string): boolean {
  return toList(object["@type"]).some(
    (name) =>
      typeof name === "string" && name.replace(/^(https?:\/\/schema\.org\/|schema:)/, "") === type,
  );
}

/** A value that may be missing, one, or a list that may hold nulls. */
export function toList(value: unknown): unknown[] {
  return (Array.isArray(value) ? value : [value]).filter(
    (item) => item !== null && item !== undefined,
  );
}

/** The first thing in a value that is an object; null where there is none. */
export function toObject(value: unknown): Json | null {
  const found = toList(value).find((item) => typeof item === "object");
  return (found as Json | undefined) ?? null;
}

/** Text in a value: of a string, a number, or an object's name, text or address; "" where there is none. */
export function toText(value: unknown): string {
  for (const item of toList(value)) {
    if (typeof item === "string" && item.trim() !== "") return clean(item);
    if (typeof item === "number") return String(item);
    if (typeof item !== "object") continue;
    const { name, text, url, "@id": id, "@value": literal } = item as Json;
    const found = toText(literal ?? name ?? text ?? url ?? id);
    if (found !== "") return found;
  }
  return "";
}

/** A number, also where it is written as text; null where there is none. */
export function toNumber(value: unknown): number | null {
  const [first] = toList(value);
  if (typeof first === "string" && !/^\s*[-+]?\d+(?:[.,]\d+)?\s*$/.test(first)) return null;
  const number = typeof first === "string" ? Number(first.replace(",", ".")) : first;
  return typeof number === "number" && Number.isFinite(number) ? number : null;
}

function clean(text: string): string {
  return text.normalize("NFC").replace(/\s+/gu, " ").trim();
}

function escapePointer(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
