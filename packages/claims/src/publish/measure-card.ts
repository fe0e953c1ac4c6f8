/** CSS pixels. */
export type CardSize = { width: number; height: number };
export type CardLimits = { maxwidth?: number | undefined; maxheight?: number | undefined };

/**
 * What a card says at length: what was found, where that is more than a word or two; the claim; and in
 * small letters who said it and why it is no more.
 */
export type CardWords = { answer: string; statement: string; attribution: string; note: string };

const usual = 560;
/** Narrower cards have the link to the check, and what was corrected, on lines of their own. */
const narrow = 480;
const margins = 36;
const frame = { wide: 150, narrow: 190 };
/** Its first line is within the frame. */
const heading = { line: 25, letter: 11, han: 21 };
const large = { line: 25, letter: 8.6, han: 18.5 };
const small = { line: 22.5, letter: 7.4, han: 14.5 };
/** A longer claim is read by scrolling within its card. */
const tallest = 560;

/**
 * Room for a card with these words in it: as wide as is usual or allowed, and as high as the words
 * probably need, a little too much rather than too little. The card scrolls where it is not enough.
 */
export function measureCard(words: CardWords, { maxwidth, maxheight }: CardLimits): CardSize {
  const width = Math.min(usual, maxwidth ?? usual);
  const room = Math.max(40, width - margins);
  const around = width < narrow ? frame.narrow : frame.wide;
  const needed =
    around +
    Math.max(0, linesOf(words.answer, heading, room) - 1) * heading.line +
    linesOf(words.statement, large, room) * large.line +
    linesOf(words.attribution, small, room) * small.line +
    linesOf(words.note, small, room) * small.line;
  const height = Math.round(Math.min(needed, tallest, maxheight ?? tallest));
  return { width, height };
}

/** How many lines a text takes, a last word in ten being carried over. */
function linesOf(text: string, size: typeof large, room: number): number {
  const length = Array.from(text).reduce((sum, letter) => sum + widthOf(letter, size), 0);
  return Math.ceil((length * 1.1) / room);
}

function widthOf(letter: string, { letter: width, han }: typeof large): number {
  return /\p{Script=Han}|[\u3000-\u303f\uff00-\uff60]/u.test(letter) ? han : width;
}
