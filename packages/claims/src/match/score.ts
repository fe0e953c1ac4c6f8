/** A token and how many of the texts searched hold it. */
export type Frequencies = Map<string, number>;

/**
 * How much two texts share, 0 to 1: the part of one's tokens, weighted by their rarity among `total`
 * texts, that the other has, and the part of the other's that it has, in geometric mean.
 */
export function scoreMatch(
  tokens: string[],
  other: string[],
  { frequencies, total }: { frequencies: Frequencies; total: number },
): number {
  const there = new Set(other);
  const weigh = (token: string) => Math.log(1 + total / Math.max(frequencies.get(token) ?? 1, 1));
  const sum = (list: string[]) => list.reduce((weight, token) => weight + weigh(token), 0);
  const shared = tokens.filter((token) => there.has(token));
  if (shared.length === 0) return 0;
  return Math.min(1, Math.sqrt((sum(shared) / sum(tokens)) * (shared.length / there.size)));
}
