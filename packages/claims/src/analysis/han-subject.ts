import type { Subject, Utterance } from "./find-speaker.ts";
import type { Lexicon } from "./lexicon.ts";
import { own } from "./own.ts";
import { resolvePronoun, type People } from "./people.ts";
import { findPhrase } from "./phrase-table.ts";
import type { Token } from "./token.ts";

const LONGEST_CLAUSE = 24;
const LONGEST_NAME = 12;
const NAME_ENDS = new Set("在于对就向日");
const NOT_IN_NAME = /[的是了在和与被把不有《》但而還还就又更未没使让]/;
const NOT_FIRST =
  /^(?:因为|所以|由于|如|若|虽|雖|随|透过|透過|通过|通過|根据|根據|据|據|对|對|从|從|其|另外|此外|总括|總括|一般|后来|後來|随后|於|并)/;
/** Who speaks without being somebody: unknown rather than named so. */
const NOBODY =
  /^(?:我们?|你们?|他们|她们|它们?|自己|本人|大家|有人|人们|网友|网民|外界|官方|媒体|.{0,2}人士|记者|本报|消息|公司|该.+|其|部分.*|许多.*|一些.*|多[名位家].*|几.*|有.*|这.*|那.*|此.*|后者|後者|前者|双方|雙方|很多|不少|如果|可以|或者|例如|比如)$/;

/** What a document does and a person does not. */
const SHOWS = /^(?:显示|表明)$/;

/**
 * The subject of a Chinese verb of saying. Without capitals to go by, it is what stands between
 * the last mark and the verb, without time, place and office, when that is short enough for a name.
 */
export function findHanSubject(
  utterance: Utterance,
  verb: number,
  people: People,
  lexicon: Lexicon,
): Subject | null {
  const { tokens, quoted, paragraph, text } = utterance;
  if (isPartOfWord(tokens, verb)) return null;
  const start = findClauseStart(tokens, quoted, verb);
  if (start === verb) return null;
  const gender = own(lexicon.pack.speech.pronouns, tokens[start]?.lower ?? "");
  if (gender && tokens[start + 1]?.text !== "们")
    return toPerson(resolvePronoun(people, gender, paragraph));
  if (isDescription(tokens, start, verb, lexicon))
    return toPerson(resolvePronoun(people, "any", paragraph));
  const outlet = findPhrase(lexicon.outlets, tokens, start);
  if (outlet) return { name: outlet.value, isPerson: false, isOutlet: true };
  const end = findSubjectEnd(utterance, start, verb, lexicon);
  const said = `${tokens[verb]?.lower ?? ""}${tokens[verb + 1]?.lower ?? ""}`;
  if (SHOWS.test(said) && !endsWithDocument(tokens, end, verb, lexicon)) return null;
  return readHanName(tokens, text, start, end, lexicon);
}

function toPerson(name: string | null): Subject | null {
  return name === null ? null : { name, isPerson: true, isOutlet: false };
}

const BEFORE_WORD = /^[名简号职小据传堪俗被又自昵学胡难人官美总统来來些]$/;
const AFTER_WORD = /^[号呼为赞霸职重谓服明法话辞客作]$/;

/** The 称 of 名称 and the 说 of 小说 say nothing. */
function isPartOfWord(tokens: Token[], verb: number): boolean {
  const [before, token, after] = [tokens[verb - 1], tokens[verb], tokens[verb + 1]];
  if (!/^[说称]$/.test(token?.lower ?? "")) return false;
  return BEFORE_WORD.test(before?.text ?? "") || AFTER_WORD.test(after?.text ?? "");
}

function findClauseStart(tokens: Token[], quoted: boolean[], verb: number): number {
  let start = verb;
  while (start > 0 && verb - start < LONGEST_CLAUSE) {
    if (quoted[start - 1] || /^[，。、；：,;:！？]$/.test(tokens[start - 1]?.text ?? "")) break;
    start -= 1;
  }
  return start;
}

/** "这位63岁的教师": somebody named before, by what they are. */
function isDescription(tokens: Token[], start: number, verb: number, lexicon: Lexicon): boolean {
  const lead = `${tokens[start]?.text ?? ""}${tokens[start + 1]?.text ?? ""}`;
  if (!lexicon.words.demonstratives.has(lead)) return false;
  for (let at = start + 2; at < verb; at += 1) {
    if (findPhrase(lexicon.names, tokens, at)?.value === "title") return true;
  }
  return false;
}

/** Where the name ends: before a time, a place or an adverb in front of the verb. */
function findSubjectEnd(
  { tokens, datesByEnd }: Utterance,
  start: number,
  verb: number,
  lexicon: Lexicon,
): number {
  const dates = new Set(datesByEnd.values());
  for (let at = start + 1; at < verb; at += 1) {
    const token = tokens[at];
    if (dates.has(at) || token?.kind === "number" || NAME_ENDS.has(token?.text ?? "")) return at;
    if (token?.text === "的" && findPhrase(lexicon.documents, tokens, at + 1)) return at;
    if (findPhrase(lexicon.documents, tokens, at)?.next === verb) return at;
    if (findPhrase(lexicon.fillers, tokens, at)) return at;
  }
  return verb;
}

/** "审计局去年12月的报告显示": what shows something is a document, and its maker says it. */
function endsWithDocument(tokens: Token[], end: number, verb: number, lexicon: Lexicon): boolean {
  for (let at = end; at < verb; at += 1) {
    if (findPhrase(lexicon.documents, tokens, at)?.next === verb) return true;
  }
  return false;
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
    else if (at > first) last = at;
    else return null;
    at = role.next - 1;
  }
  const from = tokens[first]?.start ?? 0;
  const name = text.slice(from, tokens[last - 1]?.end ?? from);
  const plausible = name.length >= 2 && name.length <= LONGEST_NAME && !NOT_IN_NAME.test(name);
  return plausible && !/\d/.test(name) && !NOBODY.test(name) && !NOT_FIRST.test(name)
    ? { name, isPerson: name.length <= 4, isOutlet: false }
    : null;
}
