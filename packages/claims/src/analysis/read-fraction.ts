import { addDecimals, HALF, shiftDecimal, type Decimal } from "./decimal.ts";
import type { Lexicon } from "./lexicon.ts";
import { own } from "./own.ts";
import type { NumberReading } from "./read-number.ts";
import type { Token } from "./token.ts";

/** "ba phẩy năm triệu", "two point five million", "三点五亿", "hai triệu rưỡi". */
export function readFraction(
  tokens: Token[],
  whole: NumberReading,
  lexicon: Lexicon,
): NumberReading {
  const { numbers } = lexicon.pack;
  const word = tokens[whole.next]?.lower ?? "";
  const power = whole.power > 0 ? whole.power : whole.inWords ? whole.unitPower : 0;
  if (numbers.halves.includes(word) && power > 0) {
    const value = addDecimals(whole.value, shiftDecimal(HALF, power));
    return { ...whole, value, next: whole.next + 1 };
  }
  if (!numbers.points.includes(word)) return whole;
  let digits = "";
  let next = whole.next + 1;
  for (; digits.length < 12; next += 1) {
    const digit = readPlainDigit(tokens[next], lexicon);
    if (digit === null) break;
    digits += digit;
  }
  if (digits === "") return whole;
  const fraction: Decimal = { digits: BigInt(digits), scale: digits.length };
  return readTail(tokens, { ...whole, value: addDecimals(whole.value, fraction), next }, lexicon);
}

function readPlainDigit(token: Token | undefined, lexicon: Lexicon): string | null {
  const word = token?.lower ?? "";
  if (/^\d{1,6}$/.test(word)) return word;
  const digit =
    own(lexicon.pack.numbers.digits, word) ?? own(lexicon.pack.numbers.innerDigits, word);
  return digit !== undefined && digit < 10 ? String(digit) : null;
}

function readTail(tokens: Token[], reading: NumberReading, lexicon: Lexicon): NumberReading {
  let { next, value, power } = reading;
  for (let count = 0; count < 2; count += 1) {
    const scale = own(lexicon.pack.numbers.scales, tokens[next]?.lower ?? "");
    if (scale === undefined) break;
    value = shiftDecimal(value, scale);
    power = scale;
    next += 1;
  }
  return { ...reading, next, value, power, scaled: power > 0 };
}
