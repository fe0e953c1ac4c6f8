import type { Subject, Utterance } from "./find-speaker.ts";
import type { Lexicon } from "./lexicon.ts";
import { own } from "./own.ts";
import { resolvePronoun, type People } from "./people.ts";
import { findPhrase } from "./phrase-table.ts";
import type { Token } from "./token.ts";

const LONGEST_CLAUSE = 24;
const LONGEST_NAME = 12;
const NAME_ENDS = new Set("在于对就向日");
const NOT_IN_NAME = /[的是了在和与被把]/;

/**
 * The subject of a Chinese verb of saying. Without capitals to go by, it is what stands between
 * the last mark and the verb, without time, place and office, when that is short enough for a name.
 */
export function findHanSubject(
  { tokens, quoted, paragraph, text }: Utterance,
  verb: number,
  people: People,
  lexicon: Lexicon,
): Subject | null {
  const start = findClauseStart(tokens, quoted, verb);
  if (start === verb) return null;
  const gender = own(lexicon.pack.speech.pronouns, tokens[start]?.lower ?? "");
  if (gender) {
    const name = resolvePronoun(people, gender, paragraph);
    return name === null ? null : { name, isPerson: true, isOutlet: false };
  }
  const end = findSubjectEnd(tokens, start, verb, lexicon);
  const outlet = findPhrase(lexicon.outlets, tokens, start);
  if (outlet) return { name: outlet.value, isPerson: false, isOutlet: true };
  return readHanName(tokens, text, start, end, lexicon);
}

function findClauseStart(tokens: Token[], quoted: boolean[], verb: number): number {
  let start = verb;
  while (start > 0 && verb - start < LONGEST_CLAUSE) {
    if (quoted[start - 1] || /^[，。、；：,;:！？]$/.test(tokens[start - 1]?.text ?? "")) break;
    start -= 1;
  }
  return start;
}

/** Where the name ends: before a time, a place or an adverb in front of the verb. */
function findSubjectEnd(tokens: Token[], start: number, verb: number, lexicon: Lexicon): number {
  for (let at = start + 1; at < verb; at += 1) {
    const token = tokens[at];
    if (token?.kind === "number" || NAME_ENDS.has(token?.text ?? "")) return at;
    if (findPhrase(lexicon.fillers, tokens, at)) return at;
  }
  return verb;
}

function readHanName(
  tokens: Token[],
  text: string,
  start: number,
  end: number,
  lexicon: Lexicon,
): Subject | null {
  let first = start;
  let last = end;
  for (let at = start; at < end; at += 1) {
    const role = findPhrase(lexicon.names, tokens, at);
    if (role?.value !== "title") continue;
    if (role.next < end) first = role.next;
    else if (at > start) last = at;
    at = role.next - 1;
  }
  const from = tokens[first]?.start ?? 0;
  const name = text.slice(from, tokens[last - 1]?.end ?? from);
  const plausible = name.length >= 2 && name.length <= LONGEST_NAME && !NOT_IN_NAME.test(name);
  return plausible && !/\d/.test(name)
    ? { name, isPerson: name.length <= 4, isOutlet: false }
    : null;
}
