import { wordingsByLanguage, type Wordings } from "./crosswalk-wordings.ts";
import { verdictValues, type VerdictValue } from "./rating-scale.ts";

/** Goes up whenever a wording comes to something else; mapped reviews name the one they were read by. */
export const crosswalkVersion = 1;

/**
 * What a wording comes to on our scale: null where it has no place there or is not known. `lossy` where
 * our value does not say all of it, which a null never does.
 */
type MappedWording = { verdict: VerdictValue | null; lossy: boolean };

/** A label is short; beyond, only its beginning is looked at. */
const longestLabel = 300;
const table = makeTable();

/**
 * Maps another publisher's verdict to our scale: the whole wording, else what stands before its first
 * break ("False. The video is old"), else what is said of the claim ("The claim is false").
 */
export function mapWording(wording: string): MappedWording {
  return findWording(wording) ?? { verdict: null, lossy: true };
}

/** The same, null where the wording is not known. */
export function findWording(wording: string): MappedWording | null {
  const text = wording.slice(0, longestLabel);
  const known = table.get(toKey(text));
  if (known) return known;
  const [head = ""] = text.split(/\s[-–—]\s|[.,:;!?()–—。，：；！？（）\n]/u);
  const found = table.get(toKey(head)) ?? table.get(withoutSubject(toKey(head)));
  return found ? { ...found, lossy: true } : null;
}

/** What wordings are looked up by: no case, Latin accents, punctuation or doubled spaces. */
function toKey(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f'’]/gu, "")
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("đ", "d")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
}

const subject =
  /^(?:(?:the|this|that|these|those|it|its|he|she|they|above|viral|claims?|posts?|pictures?|images?|photos?|videos?|stor(?:y|ies)|statements?|messages?|news|reports?|rumou?rs?|in question|is|are|was|were|an?|entirely|completely|totally|absolutely|simply|again) )+/u;

/** "the claim is false" says "false". */
function withoutSubject(key: string): string {
  return key.replace(subject, "");
}

function makeTable(): Map<string, MappedWording> {
  const made = new Map<string, MappedWording>();
  for (const wordings of Object.values(wordingsByLanguage)) addLanguage(made, wordings);
  return made;
}

function addLanguage(made: Map<string, MappedWording>, wordings: Wordings): void {
  for (const verdict of verdictValues) {
    const { same = "", near = "" } = wordings[verdict] ?? {};
    add(made, same, { verdict, lossy: false });
    add(made, near, { verdict, lossy: true });
  }
  add(made, wordings.none ?? "", { verdict: null, lossy: true });
}

/** The first language to name a wording keeps it: "real" is English before it is Spanish. */
function add(made: Map<string, MappedWording>, list: string, mapped: MappedWording): void {
  for (const wording of list.split(",")) {
    const key = toKey(wording);
    if (key !== "" && !made.has(key)) made.set(key, mapped);
  }
}
