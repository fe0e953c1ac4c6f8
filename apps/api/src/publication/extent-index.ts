/** Where in a file something is. `length` 0: nowhere. */
export type Extent = { at: number; length: number };

export type ExtentIndex = {
  get: (id: string) => Extent | undefined;
  /** Remembers where the newest of an id is; of the too many that fall together, the lowest `at` goes. */
  set: (id: string, extent: Extent) => void;
  delete: (id: string) => void;
  clear: () => void;
};

const ways = 8;
const idWords = 4;
/** An odd number near 2^32 divided by the golden ratio: spreads what is next to each other. */
const spread = 0x9e3779b1;

/**
 * Extents by UUID: a set-associative table of fixed size in typed arrays, 28 bytes a place. A Map of as many
 * would be half a million objects that every full garbage collection goes through.
 */
export function createExtentIndex(places: number): ExtentIndex {
  const sets = 2 ** Math.ceil(Math.log2(Math.max(1, places / ways)));
  const ids = new Uint32Array(sets * ways * idWords);
  const ats = new Float64Array(sets * ways);
  const lengths = new Uint32Array(sets * ways);
  const words = new Uint32Array(idWords);

  /** The first place of an id's set; leaves the id in `words`. */
  function toSet(id: string): number {
    const digits = id.replaceAll("-", "");
    let mixed = 0;
    for (let word = 0; word < idWords; word++) {
      words[word] = Number.parseInt(digits.slice(word * 8, word * 8 + 8), 16);
      mixed = Math.imul(mixed ^ words[word]!, spread);
      mixed ^= mixed >>> 15;
    }
    return ((mixed >>> 0) % sets) * ways;
  }

  function holds(place: number): boolean {
    return lengths[place]! > 0 && words.every((word, at) => ids[place * idWords + at] === word);
  }

  function find(id: string): number | undefined {
    const first = toSet(id);
    for (let place = first; place < first + ways; place++) if (holds(place)) return place;
    return undefined;
  }

  function findLowest(id: string): number {
    const first = toSet(id);
    let lowest = first;
    for (let place = first; place < first + ways; place++)
      if (ats[place]! < ats[lowest]!) lowest = place;
    return lowest;
  }

  function put(place: number, { at, length }: Extent): void {
    ids.set(words, place * idWords);
    ats[place] = at;
    lengths[place] = length;
  }

  function drop(place: number): void {
    ats[place] = -1;
    lengths[place] = 0;
  }

  ats.fill(-1);
  return {
    get: (id) => {
      const place = find(id);
      return place === undefined ? undefined : { at: ats[place]!, length: lengths[place]! };
    },
    set: (id, extent) => put(find(id) ?? findLowest(id), extent),
    delete: (id) => {
      const place = find(id);
      if (place !== undefined) drop(place);
    },
    clear: () => {
      ats.fill(-1);
      lengths.fill(0);
    },
  };
}
