import { foldLetters, type FoldedLetters } from "./fold-letters.ts";
import type { FoundWords } from "./find-words.ts";

export type PageText = { folded: FoldedLetters; toRange: (words: FoundWords) => Range };

type Piece = { from: number; node: Text };
type Reading = { raw: string[]; length: number; pieces: Piece[] };

/** Longer than any article: what comes after it is not looked at. */
const longest = 250_000;
const unread =
  "script,style,noscript,template,iframe,object,svg,canvas,video,audio,textarea,select,button,rt,rp";
const struck = "del,s,strike";
/** Stands for words that are taken back: nothing that is quoted has it. */
const barrier = "\uFFFC";

/** The text that can be seen within an element, a line feed between its blocks. */
export function readPageText(root: Element): PageText {
  const reading: Reading = { raw: [], length: 0, pieces: [] };
  readElement(root, reading);
  const { pieces } = reading;
  const setBorder = (at: number, set: (node: Text, offset: number) => void) => {
    const piece = pieces[findPiece(pieces, at)]!;
    set(piece.node, at - piece.from);
  };
  return {
    folded: foldLetters(reading.raw.join("")),
    toRange: ({ start, end }) => {
      const range = document.createRange();
      setBorder(start, (node, offset) => range.setStart(node, offset));
      setBorder(end - 1, (node, offset) => range.setEnd(node, offset + 1));
      return range;
    },
  };
}

function readElement(element: Element, reading: Reading): void {
  if (element.matches(unread)) return;
  if (element.localName === "br") return put(reading, "\n");
  if (element.matches(struck)) return put(reading, barrier);
  const { display, visibility, whiteSpace } = getComputedStyle(element);
  if (display === "none") return;
  const isBlock = !/^(?:inline|contents|ruby)/.test(display);
  if (isBlock) put(reading, "\n");
  for (const child of element.childNodes) {
    if (reading.length > longest) break;
    if (child instanceof Element) readElement(child, reading);
    else if (child instanceof Text && visibility === "visible")
      readText(child, reading, whiteSpace.startsWith("pre"));
  }
  if (isBlock) put(reading, "\n");
}

/** As many units as the node has, so that places in them are places in it. */
function readText(node: Text, reading: Reading, hasLines: boolean): void {
  reading.pieces.push({ from: reading.length, node });
  put(reading, hasLines ? node.data : node.data.replaceAll(/\s/g, " "));
}

function put(reading: Reading, text: string): void {
  reading.raw.push(text);
  reading.length += text.length;
}

/** The last piece that begins at or before `at`. */
function findPiece(pieces: Piece[], at: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle]!.from <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
