/** A row of a sparse matrix: feature and value. */
export type Row = Map<string, number>;
export type Model = { bias: number; weights: Map<string, number> };

const RATE = 0.5;
const EPOCHS = 14;

/**
 * Logistic regression by adaptive gradient descent, in a fixed order, so that the same rows give
 * the same weights. `l2` pulls weights towards nought; `positive` weighs the rows labelled true.
 */
export function trainLogistic(
  rows: Row[],
  labels: boolean[],
  { l2 = 2e-5, positive = 1 }: { l2?: number; positive?: number } = {},
): Model {
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  let bias = 0;
  const order = shuffle(rows.length);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    const rate = RATE / (1 + epoch / 4);
    for (const at of order) {
      const row = rows[at];
      if (!row) continue;
      const label = labels[at] === true;
      const error = (predict({ bias, weights }, row) - (label ? 1 : 0)) * (label ? positive : 1);
      bias -= 0.02 * rate * error;
      for (const [feature, value] of row) {
        const weight = weights.get(feature) ?? 0;
        const gradient = error * value + l2 * weight;
        const square = (squares.get(feature) ?? 1e-2) + gradient * gradient;
        squares.set(feature, square);
        weights.set(feature, weight - (rate * gradient) / Math.sqrt(square));
      }
    }
  }
  return { bias, weights };
}

/** The probability that a row is true. */
export function predict({ bias, weights }: Model, row: Row): number {
  let sum = bias;
  for (const [feature, value] of row) sum += value * (weights.get(feature) ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

/** A fixed shuffle of the numbers below `length` (linear congruential, Numerical Recipes). */
function shuffle(length: number): number[] {
  const order = Array.from({ length }, (_, at) => at);
  let seed = 12_345;
  for (let at = length - 1; at > 0; at -= 1) {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    const other = seed % (at + 1);
    [order[at], order[other]] = [order[other] ?? at, order[at] ?? other];
  }
  return order;
}
