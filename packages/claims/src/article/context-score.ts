import search from "approx-string-match";

const REACH = 32;

/**
 * How much of what stood around a quote stands around a place, 0 to 2: one for each side. The
 * arguments are streams or texts, up to the quote and from its end on.
 */
export function scoreContext(
  prefix: string,
  suffix: string,
  before: string,
  after: string,
): number {
  const head = prefix.slice(-REACH);
  const tail = suffix.slice(0, REACH);
  return (
    likeness(head, before.slice(-head.length), before.slice(-2 * head.length)) +
    likeness(tail, after.slice(0, tail.length), after.slice(0, 2 * tail.length))
  );
}

function likeness(expected: string, found: string, around: string): number {
  if (expected === "" || expected === found) return 1;
  if (around === "") return 0;
  const [match] = search(around, expected, expected.length - 1);
  return match ? 1 - match.errors / expected.length : 0;
}
