/** "1.", "1)", "1.)", "a.", "(a)" with at most one bullet before it. */
const MARKER = /^[•⁃*–-]?\s?\(?(\d{1,2}|[a-z])(\.\)?|\))\s?/;
const BULLET = /[•⁃]/g;

/**
 * Where the entries of a list begin that stands in one line ("1. The first 2. The second"), as
 * UTF-16 indices of the line; only its start when it is no list. Numbers have to count up.
 */
export function findListEntries(line: string): number[] {
  const opening = line.length - line.trimStart().length;
  const first = MARKER.exec(line.slice(opening, opening + 12));
  if (!first) return findBullets(line, opening);
  const starts = [0];
  const [, name = "", tail = ""] = first;
  let next = toNext(name);
  for (const marker of line.matchAll(toPattern(tail))) {
    if (marker.index <= opening || marker[1] !== next) continue;
    starts.push(marker.index + marker[0].search(/[^\s]/));
    next = toNext(next);
  }
  return starts;
}

function findBullets(line: string, opening: number): number[] {
  if (!/^[•⁃]/.test(line.slice(opening))) return [0];
  return [0, ...[...line.matchAll(BULLET)].map(({ index }) => index).filter((at) => at > opening)];
}

function toPattern(tail: string): RegExp {
  const written = tail.replace(/[.)]/g, "\\$&");
  return new RegExp(`(?<=\\s)[•⁃*–-]?\\s?\\(?(\\d{1,2}|[a-z])${written}\\s?(?=\\p{Lu})`, "gu");
}

function toNext(name: string): string {
  return /\d/.test(name) ? String(Number(name) + 1) : String.fromCharCode(name.charCodeAt(0) + 1);
}
