/** Does work when its turn comes. */
export type Turns = <T>(work: () => Promise<T>) => Promise<T>;

/** So much work at once; what comes beyond waits, in the order it came. */
export function openTurns(most: number): Turns {
  const waiting: (() => void)[] = [];
  let inHand = 0;
  return async function takeTurn(work) {
    if (inHand < most) inHand += 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else inHand -= 1;
    }
  };
}
