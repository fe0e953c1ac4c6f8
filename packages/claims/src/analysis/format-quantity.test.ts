import { describe, expect, it } from "vitest";
import { formatQuantity } from "./format-quantity.ts";
import type { Quantity } from "./quantity.ts";

const blank: Quantity = {
  start: 0,
  end: 1,
  text: "",
  amount: "12",
  lower_bound: null,
  upper_bound: null,
  unit: "projects",
  unit_kind: "count",
  bound: "exact",
  per: null,
  restates: null,
};

describe("formatQuantity", () => {
  it("says the bound in the reader's language and leaves the counted noun alone", () => {
    const quantity: Quantity = { ...blank, bound: "at_most" };
    expect(formatQuantity(quantity, "en")).toBe("at most 12 projects");
    expect(formatQuantity({ ...quantity, unit: "dự án" }, "vi")).toBe("tối đa 12 dự án");
    expect(formatQuantity({ ...quantity, unit: "项目" }, "zh")).toBe("至多12项目");
  });

  it("writes money by its name and large round amounts in words", () => {
    const money: Quantity = { ...blank, amount: "60000000", unit: "CNY", unit_kind: "money" };
    expect(formatQuantity(money, "en")).toBe("60 million Chinese yuan");
    expect(formatQuantity(money, "vi")).toBe("60 triệu nhân dân tệ");
    expect(formatQuantity({ ...money, amount: "8600000" }, "vi")).toBe("8,6 triệu nhân dân tệ");
    expect(formatQuantity(money, "zh")).toBe("6000万人民币");
    expect(formatQuantity({ ...money, unit: "XYZ" }, "en")).toBe("60 million XYZ");
  });

  it("names common counted nouns in the reader's language, in English by their number", () => {
    const quantity: Quantity = { ...blank, bound: "at_most", unit: "dự án" };
    expect(formatQuantity(quantity, "en")).toBe("at most 12 projects");
    expect(formatQuantity({ ...quantity, amount: "1" }, "en")).toBe("at most 1 project");
    expect(formatQuantity(quantity, "zh")).toBe("至多12个项目");
    expect(formatQuantity({ ...quantity, unit: "đề tài cấp bộ" }, "en")).toBe(
      "at most 12 đề tài cấp bộ",
    );
  });

  it("never rounds", () => {
    const money: Quantity = { ...blank, amount: "12345678.905", unit: "USD", unit_kind: "money" };
    expect(formatQuantity(money, "en")).toBe("12,345,678.905 US dollars");
    const large = { ...blank, amount: "123456789012345678901234" };
    expect(formatQuantity(large, "en")).toBe("123,456,789,012,345,678,901,234 projects");
  });

  it("names units, ranges and rates", () => {
    const range: Quantity = {
      ...blank,
      amount: null,
      lower_bound: "5",
      upper_bound: "10",
      unit: "year",
      unit_kind: "duration",
      bound: "range",
    };
    expect(formatQuantity(range, "en")).toBe("5 to 10 years");
    expect(formatQuantity(range, "zh")).toBe("5至10年");
    const speed: Quantity = {
      ...blank,
      amount: "80",
      unit: "kilometer",
      unit_kind: "measure",
      per: "hour",
    };
    expect(formatQuantity(speed, "en")).toBe("80 kilometers per hour");
    const area: Quantity = {
      ...blank,
      amount: "5",
      unit: "square-kilometer",
      unit_kind: "measure",
    };
    expect(formatQuantity(area, "vi")).toBe("5 kilômét vuông");
    const age: Quantity = { ...blank, amount: "67", unit: "year-of-age", unit_kind: "age" };
    expect(formatQuantity(age, "vi")).toBe("67 tuổi");
  });
});
