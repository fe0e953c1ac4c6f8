import { describe, expect, it } from "vitest";
import type { Language } from "../article/language.ts";
import { analyseText } from "./analyse-text.ts";

const options = { publishedOn: "2023-05-27" };

/** Each quantity as "amount unit", a range as "low..high unit", with "/per" where it is a rate. */
function read(language: Language, text: string): string[] {
  return analyseText(text, { ...options, language }).quantities.map((found) => {
    const amount = found.amount ?? `${found.lower_bound}..${found.upper_bound}`;
    return `${amount} ${found.unit}${found.per === null ? "" : `/${found.per}`}`.trim();
  });
}

describe("numbers in words", () => {
  it.each<[Language, string, string[]]>([
    ["vi", "Hai phần ba dân số sống ở đó.", ["0.6666666667 dân số"]],
    ["vi", "Một trăm bốn bảy nghìn đồng.", ["147000 VND"]],
    ["vi", "Giá tám trăm rưỡi đồng.", ["850 VND"]],
    ["vi", "Có hai ba người ở lại.", ["2..3 người"]],
    ["vi", "Trời lạnh âm 5 độ.", ["-5 celsius"]],
    ["vi", "năm trăm tư", ["540"]],
    ["vi", "Chiếm 1/3 diện tích rừng.", ["0.3333333333 diện tích"]],
    ["vi", "Khoảng 1/3 doanh nghiệp phá sản.", ["0.3333333333 doanh nghiệp"]],
    ["en", "Two thirds of voters agreed.", ["0.6666666667"]],
    ["en", "It cost half a million dollars.", ["500000 USD"]],
    ["en", "It ran 10 1/2 miles of cable.", ["10.5 mile"]],
    ["en", "They paid twenty nine dollars fifty cents.", ["29.5 USD"]],
    ["en", "He won a $5 million contract.", ["5000000 USD"]],
    ["en", "He is 1.8m tall and has $1.8m.", ["1.8 meter", "1800000 USD"]],
    ["en", "They bring more than 10 apps to market a year.", ["10 apps/year"]],
    ["en", "It fell 5 percent in a year.", ["5 %"]],
    ["zh", "三分之二的企业下降三成。", ["0.6666666667", "30 %"]],
    ["zh", "全长12千米，花了５０元三毛。", ["12 kilometer", "50.3 CNY"]],
    ["zh", "五角大楼宣布了计划。", []],
    ["zh", "增長萬分之三，負五度。", ["0.03 %", "-5 degree"]],
  ])("%s: %s", (language, text, expected) => {
    expect(read(language, text)).toEqual(expected);
  });

  it("leaves addresses alone", () => {
    expect(read("en", "See https://example.org/a?b=%28158%29 for 5% more.")).toEqual(["5 %"]);
  });
});

describe("ordinals", () => {
  it.each<[Language, string, string[]]>([
    ["vi", "lần thứ hai mươi, thứ nhất", ["20", "1"]],
    ["en", "the twenty first, the 3rd and the one hundredth", ["21", "3", "100"]],
    ["zh", "第一百一十九次", ["119"]],
  ])("%s: %s", (language, text, expected) => {
    const { ordinals } = analyseText(text, { ...options, language });
    expect(ordinals.map(({ value }) => value)).toEqual(expected);
  });
});

describe("analyseText", () => {
  it("gives quantities of sentences that propose nothing, and restatements across sentences", () => {
    const text = "Vốn 3 tỷ yên. Chi 60 triệu nhân dân tệ (8,6 triệu USD).";
    const { quantities, sentences } = analyseText(text, { ...options, language: "vi" });
    expect(sentences).toHaveLength(2);
    expect(quantities.map(({ restates }) => restates)).toEqual([null, null, 1]);
  });
});
