export type Random = {
  /** A number from 0 up to, not including, `below`. */
  int: (below: number) => number;
  /** A rank from 0: rank r is drawn about 1 / (r + 1) as often as rank 0. */
  zipf: (count: number) => number;
};

/** A repeatable source of numbers (mulberry32). */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
  return {
    int: (below) => Math.floor(next() * below),
    zipf: (count) => Math.min(count - 1, Math.floor(Math.exp(next() * Math.log(count + 1)) - 1)),
  };
}
