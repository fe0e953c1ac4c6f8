/** CSS pixels. */
export type CardSize = { width: number; height: number };
type Limits = { maxwidth?: number | undefined; maxheight?: number | undefined };

const usual = 560;
/** The card's margins and lines, all but the claim's words: verdict, who said it, who checked. */
const around = { height: 178, width: 42 };
const line = { height: 25, letter: 8.5, han: 18 };
/** A longer claim is read by scrolling within its card. */
const tallest = 480;

/**
 * Room for a card with these words in it: as wide as is usual or allowed, and as high as the words
 * probably need, a little too much rather than too little. The card scrolls where it is not enough.
 */
export function measureCard(words: string, { maxwidth, maxheight }: Limits): CardSize {
  const width = Math.min(usual, maxwidth ?? usual);
  const length = Array.from(words).reduce((sum, letter) => sum + widthOf(letter), 0);
  const lines = Math.ceil((length * 1.08) / Math.max(40, width - around.width));
  // Narrow cards break the lines around the claim too.
  const wrapped = width < 420 ? 50 : 0;
  const height = Math.min(tallest, around.height + wrapped + lines * line.height);
  return { width, height: Math.min(height, maxheight ?? height) };
}

function widthOf(letter: string): number {
  return /\p{Script=Han}|[\u3000-\u303f\uff00-\uff60]/u.test(letter) ? line.han : line.letter;
}
