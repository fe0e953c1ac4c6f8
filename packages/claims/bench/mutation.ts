/** An edit of the part of a text from `start` to `end` (UTF-16); null where it finds nothing to edit. */
export type Mutation = {
  name: string;
  keepsMeaning: boolean;
  edit: (part: string, random: () => number) => string | null;
};

/** A mutation of one language as its list has it: name, whether the meaning stays, the edit. */
export type ListedMutation = [name: string, keepsMeaning: boolean, edit: Mutation["edit"]];

/** A small generator of the same numbers every time (mulberry32). */
export function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Puts `to` in the place of one match of `pattern`, chosen at random. */
export function replaceOne(
  pattern: RegExp,
  to: (match: string, random: () => number) => string,
): Mutation["edit"] {
  return (part, random) => {
    const matches = [...part.matchAll(new RegExp(pattern, `${pattern.flags.replace("g", "")}g`))];
    const match = matches[Math.floor(random() * matches.length)];
    if (!match) return null;
    const put = to(match[0], random);
    if (put === match[0]) return null;
    return part.slice(0, match.index) + put + part.slice(match.index + match[0].length);
  };
}

export function replaceAll(
  pattern: RegExp,
  to: string | ((match: string) => string),
): Mutation["edit"] {
  return (part) => {
    const edited = part.replaceAll(pattern, to as string);
    return edited === part ? null : edited;
  };
}

export function oneOf(choices: string[]): (match: string, random: () => number) => string {
  return (match, random) => {
    const others = choices.filter((choice) => choice !== match.toLowerCase());
    return others[Math.floor(random() * others.length)] ?? match;
  };
}
