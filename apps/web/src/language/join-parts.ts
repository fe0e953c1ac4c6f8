const noBreakSpace = "\u00a0";

/** Parts of one line of facts, set apart by dots; no line begins with a dot. */
export function joinParts(parts: (string | null | undefined)[]): string {
  return parts.filter((part) => !!part).join(`${noBreakSpace}· `);
}

/** A few words that are not parted at the end of a line, such as a date. */
export function keepTogether(words: string): string {
  return words.replaceAll(" ", noBreakSpace);
}
