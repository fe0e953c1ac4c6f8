/**
 * A text in the one form in which typography makes no difference, and for each of its UTF-16 units
 * where what it stands for begins and ends in the text as it was.
 */
export type FoldedLetters = { text: string; starts: number[]; ends: number[] };

const letter = /\P{M}\p{M}*|\p{M}+/gu;
/** Soft hyphen, zero width space and joiners, direction marks and the byte order mark. */
const invisible = /^[\u00AD\u200B-\u200F\u2060\uFEFF]/;
const wide = /^[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\uFF05\uFF04\uFF0B\uFF0D\uFF0E]/;
/** Beside these a space says nothing: Chinese is written with and without. */
const han = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u;
const written: [RegExp, string][] = [
  [/^[‘’‚‛ʼ`´′]/, "'"],
  [/^[“”„‟″]/, '"'],
  [/^[‐‑‒–—―−－]/, "-"],
  [/^…/, "..."],
];

/**
 * Folds how letters are encoded, how wide spaces, quotes and dashes are, and nothing that a word, a
 * figure or a denial consists of. A line feed stays one: it parts paragraphs.
 */
export function foldLetters(raw: string): FoldedLetters {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let gap = "";
  let gapAt = 0;
  let last = "";
  const put = (part: string, start: number, end: number) => {
    parts.push(part);
    for (let unit = 0; unit < part.length; unit += 1) {
      starts.push(start);
      ends.push(end);
    }
    last = part;
  };
  for (const { 0: found, index } of raw.matchAll(letter)) {
    const isPlain = found.length === 1 && found > " " && found <= "~";
    if (!isPlain && invisible.test(found)) continue;
    if (!isPlain && /^\s/.test(found)) {
      if (gap === "") gapAt = index;
      if (gap !== "\n") gap = found === "\n" ? "\n" : " ";
      continue;
    }
    const folded = isPlain && found !== "`" ? found : foldLetter(found);
    const isIdle = gap === " " && (han.test(last) || han.test(folded));
    if (gap !== "" && last !== "" && !isIdle) put(gap, gapAt, index);
    gap = "";
    put(folded, index, index + found.length);
  }
  return { text: parts.join(""), starts, ends };
}

function foldLetter(found: string): string {
  const composed = found.normalize("NFC");
  if (wide.test(composed))
    return String.fromCharCode(composed.charCodeAt(0) - 0xfee0) + composed.slice(1);
  const rule = written.find(([pattern]) => pattern.test(composed));
  return rule ? composed.replace(rule[0], rule[1]) : composed;
}
