/** One line of the report: what was measured on what, and the aim where there is one. */
export type Figure = { on: string; what: string; value: string; aim?: string };

/** Each case that went wrong, by the figure it belongs to; printed with --wrong NAME. */
export type Wrong = { on: string; input: string; expected: string; found: string };

const wrong: Wrong[] = [];

export function noteWrong(entry: Wrong): void {
  wrong.push(entry);
}

export function wrongOf(name: string): Wrong[] {
  return wrong.filter(({ on }) => on.includes(name));
}

export function percent(right: number, all: number): string {
  return `${((100 * right) / Math.max(1, all)).toFixed(1)} % (${right}/${all})`;
}

export function decimals(value: number, digits = 3): string {
  return value.toFixed(digits);
}

export function printFigures(figures: Figure[]): void {
  for (const { on, what, value, aim } of figures) {
    console.log(`${on.padEnd(34)} ${what.padEnd(34)} ${value.padEnd(24)} ${aim ?? ""}`);
  }
}
