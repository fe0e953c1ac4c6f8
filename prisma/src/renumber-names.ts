/**
 * The graph of what a generated client's queries may hold, with the numbers of all names raised by
 * `by`. Base64url in and out; its form is Prisma 7's: varints, and for an argument's types two bytes.
 * Throws where it is of another form.
 */
export function renumberNames(graph: string, by: number): string {
  const bytes = Buffer.from(graph, "base64url");
  const written: number[] = [];
  let at = 0;

  function readNumber(): number {
    for (let value = 0, shift = 0; ; shift += 7) {
      const byte = bytes[at++];
      if (byte === undefined) throw new Error("The graph ends too early.");
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  }

  function write(value: number): void {
    for (; value >= 0x80; value >>>= 7) written.push((value & 0x7f) | 0x80);
    written.push(value);
  }

  function copy(): number {
    const value = readNumber();
    write(value);
    return value;
  }

  const raise = () => write(readNumber() + by);
  /** A number that may be absent is one higher than it is, or 0. */
  const raiseOptional = () => {
    const value = readNumber();
    write(value && value + by);
  };
  const copyBytes = (count: number) => {
    written.push(...bytes.subarray(at, at + count));
    at += count;
  };
  const times = (count: number, act: () => void) => {
    for (let done = 0; done < count; done++) act();
  };

  const counts = { inputs: copy(), outputs: copy(), roots: copy() };
  times(counts.inputs, () =>
    times(copy(), () => {
      raise();
      copyBytes(2);
      copy();
      raiseOptional();
      copyBytes(1);
    }),
  );
  times(counts.outputs, () => times(copy(), copyEdge));
  times(counts.roots, copyEdge);
  if (at !== bytes.length) throw new Error(`The graph has ${bytes.length - at} bytes too many.`);
  return Buffer.from(written).toString("base64url");

  function copyEdge(): void {
    raise();
    copy();
    copy();
  }
}
