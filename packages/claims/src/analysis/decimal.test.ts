import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDecimal, parseNumeral, shiftDecimal } from "./decimal.ts";

function read(written: string, mark: "," | "."): string | null {
  const value = parseNumeral(written, mark);
  return value && formatDecimal(value);
}

describe("parseNumeral", () => {
  it("reads grouping and fractions as the language writes them", () => {
    expect(read("1.500.000", ",")).toBe("1500000");
    expect(read("8,6", ",")).toBe("8.6");
    expect(read("1,500,000.25", ".")).toBe("1500000.25");
    expect(read("0,50", ",")).toBe("0.5");
  });

  it("reads the other mark as decimal where it cannot group", () => {
    expect(read("2.5", ",")).toBe("2.5");
    expect(read("2,5", ".")).toBe("2.5");
    expect(read("1,500,000", ",")).toBe("1500000");
  });

  it("refuses what is no number, and numerals longer than 40 characters", () => {
    expect(read("1.2.3", ",")).toBeNull();
    expect(read("26.5.2023", ".")).toBeNull();
    expect(read("9".repeat(41), ".")).toBeNull();
  });
});

describe("shiftDecimal", () => {
  it("multiplies exactly, without exponent or rounding", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.nat(12), (digits, power) => {
        const shifted = shiftDecimal({ digits, scale: 0 }, power);
        expect(formatDecimal(shifted)).toBe(String(digits * 10n ** BigInt(power)));
      }),
    );
    expect(formatDecimal(shiftDecimal({ digits: 86n, scale: 1 }, 6))).toBe("8600000");
  });
});
