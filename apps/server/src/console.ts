/** One line on the console for whoever started the command. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Does one step of a start and says how long it took, with what `remark` makes of its result. */
export async function showStep<T>(
  title: string,
  work: () => Promise<T>,
  remark: (result: T) => string = () => "",
): Promise<T> {
  const began = performance.now();
  const result = await work();
  const seconds = ((performance.now() - began) / 1000).toFixed(1).padStart(6);
  say(`  ${title.padEnd(22)} ${seconds} s  ${remark(result)}`.trimEnd());
  return result;
}
