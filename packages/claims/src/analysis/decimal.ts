/** An exact decimal number: `digits` divided by ten to the power of `scale`. */
export type Decimal = { digits: bigint; scale: number };

export const HALF: Decimal = { digits: 5n, scale: 1 };
const LONGEST_NUMERAL = 40;
const PLACES = 10;

/** A whole number; throws RangeError for any other. */
export function toDecimal(value: number): Decimal {
  return { digits: BigInt(value), scale: 0 };
}

/** The exact sum. */
export function addDecimals(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { digits: raise(a, scale) + raise(b, scale), scale };
}

/** The exact product. */
export function multiplyDecimals(a: Decimal, b: Decimal): Decimal {
  return { digits: a.digits * b.digits, scale: a.scale + b.scale };
}

/** `a` divided by `b`, rounded to ten places: "two thirds" is 0.6666666667. */
export function divideDecimals(a: Decimal, b: Decimal): Decimal {
  const top = raise(a, a.scale + b.scale) * 10n ** BigInt(PLACES + 1);
  const bottom = raise(b, a.scale + b.scale);
  const digits = bottom === 0n ? 0n : top / bottom;
  return { digits: (digits + (digits < 0n ? -5n : 5n)) / 10n, scale: PLACES };
}

/** The same number below zero, or above it again. */
export function negate({ digits, scale }: Decimal): Decimal {
  return { digits: -digits, scale };
}

/** `a` times ten to the power of `power`, which may be negative. */
export function shiftDecimal(a: Decimal, power: number): Decimal {
  if (power <= a.scale) return { digits: a.digits, scale: a.scale - power };
  return { digits: a.digits * 10n ** BigInt(power - a.scale), scale: 0 };
}

/** Whether `a` is less than `b`, however many places each is written with. */
export function isLess(a: Decimal, b: Decimal): boolean {
  const scale = Math.max(a.scale, b.scale);
  return raise(a, scale) < raise(b, scale);
}

/** Plain notation without exponent, grouping or superfluous zeros: "8600000", "0.5", "-3". */
export function formatDecimal({ digits, scale }: Decimal): string {
  const sign = digits < 0n ? "-" : "";
  const plain = String(digits < 0n ? -digits : digits).padStart(scale + 1, "0");
  const whole = plain.slice(0, plain.length - scale);
  const fraction = plain.slice(plain.length - scale).replace(/0+$/, "");
  return fraction === "" ? `${sign}${whole}` : `${sign}${whole}.${fraction}`;
}

/**
 * A numeral as a language writes it: "1.500.000" and "8,6" with a decimal comma, "1,500.5" with a
 * decimal point. The other mark groups thousands, and is read as decimal where it cannot group
 * ("2.5 triệu"). Null for anything else, such as "1.2.3".
 */
export function parseNumeral(written: string, mark: "," | "."): Decimal | null {
  if (written.length > LONGEST_NUMERAL) return null;
  const group = mark === "," ? "." : ",";
  const [whole = "", fraction, ...rest] = written.split(mark);
  if (rest.length > 0)
    return isGrouped([whole, fraction ?? "", ...rest]) ? join(written, mark) : null;
  const parts = whole.split(group);
  if (parts.length === 1 || isGrouped(parts)) return fromParts(parts.join(""), fraction ?? "");
  return parts.length === 2 && fraction === undefined ? fromParts(parts[0], parts[1] ?? "") : null;
}

function isGrouped(parts: string[]): boolean {
  const [first = "", ...rest] = parts;
  const inLakhs = rest.length > 1 && rest.slice(0, -1).every((part) => /^\d\d$/.test(part));
  if (inLakhs) return /^[1-9]\d?$/.test(first) && /^\d{3}$/.test(rest.at(-1) ?? "");
  return /^[1-9]\d{0,2}$/.test(first) && rest.every((part) => /^\d{3}$/.test(part));
}

function join(written: string, mark: string): Decimal {
  return { digits: BigInt(written.replaceAll(mark, "")), scale: 0 };
}

function fromParts(whole: string | undefined, fraction: string): Decimal | null {
  if (!/^\d+$/.test(`${whole}${fraction}`)) return null;
  return { digits: BigInt(`${whole}${fraction}`), scale: fraction.length };
}

function raise({ digits, scale }: Decimal, to: number): bigint {
  return to === scale ? digits : digits * 10n ** BigInt(to - scale);
}
