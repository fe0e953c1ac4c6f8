import type { TextIndex } from "../article/text.ts";
import type { AnalysedSentence } from "./analyse-sentences.ts";
import type { Finding } from "./finding.ts";
import { toSpan } from "./to-mentions.ts";
import { isCapitalised, type Token } from "./token.ts";

type District = {
  noun: string;
  words: string[];
  /** Names that stand near it in its sentence: what it may be a part of. */
  around: Set<string>;
  place: Finding["places"][number];
};

const NOUNS = /^(?:quận|huyện|phường|xã|tỉnh|district|county)$/;
const REACH = 12;
const MOST = 200;
/** Real neighbours whose names begin alike; a slip is told from them by nothing. */
const NEIGHBOURS = new Set(
  "bình tân,bình thạnh,tân bình,tân phú,bình chánh,hoàn kiếm,hoàng mai,thanh xuân,thanh trì,bắc từ liêm,nam từ liêm".split(
    ",",
  ),
);

/**
 * A district named two ways: the same kind of place, the same first word, another last one with the
 * same initial, and the same larger place beside both ("quận Hải Điến (Bắc Kinh)" and "Bắc Kinh tại
 * quận Hải Dương").
 */
export function checkPlaces(index: TextIndex, sentences: AnalysedSentence[]): Finding[] {
  const districts = sentences.flatMap((sentence) => findDistricts(index, sentence)).slice(0, MOST);
  const findings: Finding[] = [];
  for (const [order, second] of districts.entries()) {
    const first = districts.slice(0, order).find((each) => areConfused(each, second));
    if (!first || findings.some(({ stated }) => stated === second.place.text)) continue;
    findings.push({
      kind: "two_places",
      places: [first.place, second.place],
      stated: second.place.text,
      expected: first.place.text,
      unit: null,
      source: null,
    });
  }
  return findings;
}

function findDistricts(index: TextIndex, { tokens, foundNames }: AnalysedSentence): District[] {
  return tokens.flatMap((token, at) => {
    if (!NOUNS.test(token.lower)) return [];
    const [first, next] = readName(tokens, at);
    if (next - first !== 2) return [];
    const near = foundNames.filter(
      (name) => name.next > at - REACH && name.first < at + REACH && name.first !== first,
    );
    const around = new Set(near.flatMap(({ text }) => toPairs(text)));
    const words = tokens.slice(first, next).map(({ lower }) => lower);
    return [{ noun: token.lower, words, around, place: toSpan(index, tokens, first, next) }];
  });
}

/** Behind the noun in Vietnamese, before it in English. */
function readName(tokens: Token[], at: number): [first: number, next: number] {
  if (/^[a-z]+$/.test(tokens[at]?.lower ?? "") && isCapitalised(tokens[at - 1])) {
    let first = at;
    while (isCapitalised(tokens[first - 1])) first -= 1;
    return [first, at];
  }
  let next = at + 1;
  while (isCapitalised(tokens[next]) && next - at < 5) next += 1;
  return [at + 1, next];
}

/** The pairs of words of a name, so that "AI Bắc Kinh" holds "Bắc Kinh". */
function toPairs(name: string): string[] {
  const words = name.split(" ");
  return words.slice(1).map((word, at) => `${words[at]} ${word}`);
}

function areConfused(a: District, b: District): boolean {
  const [headA = "", tailA = ""] = a.words;
  const [headB = "", tailB = ""] = b.words;
  if (a.noun !== b.noun || headA !== headB || tailA === tailB) return false;
  if (toInitial(tailA) !== toInitial(tailB)) return false;
  if ([a, b].every(({ words }) => NEIGHBOURS.has(words.join(" ")))) return false;
  return [...a.around].some((name) => b.around.has(name));
}

function toInitial(word: string): string {
  return word.normalize("NFD").slice(0, 1).replace("đ", "d");
}
