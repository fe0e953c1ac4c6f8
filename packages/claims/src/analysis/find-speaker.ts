import { readAttribution } from "./attribution.ts";
import type { FoundName } from "./find-names.ts";
import type { Lexicon } from "./lexicon.ts";
import type { People } from "./people.ts";
import { findPhrase } from "./phrase-table.ts";
import { findSubjectAfter, findSubjectBefore, findSubjectBehindQuotation } from "./subject.ts";
import { isCapitalised, type Token } from "./token.ts";

/** A sentence ready for the question who says it. */
export type Utterance = {
  tokens: Token[];
  text: string;
  /** Whether each token stands between quotation marks, the marks included. */
  quoted: boolean[];
  names: FoundName[];
  /** Names by the token behind them. */
  namesByEnd: Map<number, FoundName>;
  /** First token of each date, by the token behind it. */
  datesByEnd: Map<number, number>;
  paragraph: number;
  /** Whom the sentence is about. */
  subject: string | null;
};

/** Who says it, whether that is a person, and through which outlet it came. */
export type Speaker = { claimant: string | null; isPerson: boolean; reportedBy: string | null };

export type Subject = { name: string; isPerson: boolean; isOutlet: boolean };

/** Who says a sentence: the subject of its verb of saying, else whom "according to" names. */
export function findSpeaker(utterance: Utterance, people: People, lexicon: Lexicon): Speaker {
  const { tokens, quoted } = utterance;
  let said: Subject | null = null;
  let source: Subject | null = null;
  let reportedBy: string | null = null;
  for (let at = 0; at < tokens.length; at += 1) {
    if (quoted[at]) continue;
    const according = readAttribution(utterance, at, people, lexicon);
    if (according?.isOutlet) reportedBy ??= according.name;
    else source ??= according;
    const verb = findPhrase(lexicon.speech, tokens, at);
    if (!verb || isPartOfName(tokens, at, lexicon)) continue;
    if (verb.value === "quoting" && quoted.indexOf(true, at) < 0) continue;
    const subject =
      verb.value === "silent" ? null : findSubject(utterance, at, verb.next, people, lexicon);
    if (subject && isReport(subject, verb.value, people)) reportedBy ??= subject.name;
    else said ??= subject;
    at = verb.next - 1;
  }
  const speaker = said ?? source ?? findSubjectBehindQuotation(utterance, people, lexicon);
  return { claimant: speaker?.name ?? null, isPerson: speaker?.isPerson ?? false, reportedBy };
}

/** An outlet reports; a person who does so speaks. */
function isReport({ isOutlet, name }: Subject, role: string, { persons }: People): boolean {
  return isOutlet || (role === "report" && !persons.has(name));
}

function isPartOfName(tokens: Token[], at: number, lexicon: Lexicon): boolean {
  return at > 0 && lexicon.pack.language !== "zh" && isCapitalised(tokens[at]);
}

function findSubject(
  utterance: Utterance,
  at: number,
  next: number,
  people: People,
  lexicon: Lexicon,
): Subject | null {
  const before = findSubjectBefore(utterance, at, people, lexicon);
  if (before || !lexicon.pack.speech.inverts) return before;
  return followsQuotation(utterance, at)
    ? findSubjectAfter(utterance, next, people, lexicon)
    : null;
}

function followsQuotation({ tokens, quoted }: Utterance, at: number): boolean {
  return quoted[at - 1] === true || (tokens[at - 1]?.lower === "," && quoted[at - 2] === true);
}
