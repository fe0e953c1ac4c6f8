import { describe, expect, it } from "vitest";
import type { Language } from "../article/language.ts";
import { findDates } from "./find-dates.ts";
import { findQuantities } from "./find-quantities.ts";
import { getLexicon } from "./lexicon.ts";
import { tokenise } from "./token.ts";

/** Each quantity as "text = bound amount unit/per", with "^n" where it restates the n-th. */
function read(language: Language, text: string): string[] {
  const tokens = tokenise(text);
  const lexicon = getLexicon(language);
  const dates = findDates(tokens, lexicon, 19_504);
  return findQuantities(tokens, text, lexicon, dates).map((found) => {
    const words = text.slice(tokens[found.first]?.start, tokens[found.next - 1]?.end);
    const amount = found.amount ?? `${found.lower_bound}..${found.upper_bound}`;
    const per = found.per === null ? "" : `/${found.per}`;
    const restates = found.restates === null ? "" : ` ^${found.restates}`;
    return `${words} = ${found.bound} ${amount} ${found.unit}${per}${restates}`;
  });
}

describe("Vietnamese quantities", () => {
  it.each([
    ["chi 1.500.000 đồng", ["1.500.000 đồng = exact 1500000 VND"]],
    ["lãi hơn 1,5 nghìn tỷ đồng", ["hơn 1,5 nghìn tỷ đồng = more_than 1500000000000 VND"]],
    ["hai triệu rưỡi liều", ["hai triệu rưỡi liều = exact 2500000 liều"]],
    ["ba nghìn bốn trăm hai mươi lăm hộ", ["ba nghìn bốn trăm hai mươi lăm hộ = exact 3425 hộ"]],
    ["tăng 1-2 điểm phần trăm", ["1-2 điểm phần trăm = range 1..2 percentage-point"]],
    ["từ 5 đến 10 năm tới", ["5 đến 10 năm = range 5..10 year"]],
    ["xe chạy 80 km/h", ["80 km = exact 80 kilometer/hour"]],
    ["hơn 10 ứng dụng được cấp phép mỗi năm", ["hơn 10 ứng dụng = more_than 10 ứng dụng/year"]],
    ["20 tuổi trở lên", ["20 tuổi trở lên = at_least 20 year-of-age"]],
    ["lương một triệu hai đồng", ["một triệu hai đồng = exact 1200000 VND"]],
    ["một trăm linh hai người", ["một trăm linh hai người = exact 102 người"]],
    ["không phẩy năm phần trăm", ["không phẩy năm phần trăm = exact 0.5 %"]],
    ["không người, năm nay, ba mẹ", []],
    ["phạt tù 4 năm rưỡi", ["4 năm rưỡi = exact 4.5 year"]],
    ["5 đồng chí", ["5 đồng chí = exact 5 đồng chí"]],
    [
      "9 tỷ yên (khoảng 65 triệu USD)",
      ["9 tỷ yên = exact 9000000000 JPY", "khoảng 65 triệu USD = about 65000000 USD ^0"],
    ],
    ["lần thứ 20, quận 1, lúc 7 giờ sáng, một trong hai bên, một hệ thống, COVID-19", []],
    ["năm 2022 và tháng 5", []],
    ["thấp hơn 37% so với năm trước", ["37% = exact 37 %"]],
    ["chạy từ 5 giờ 30 đến 22 giờ, cách nhau 10 phút", ["10 phút = exact 10 minute"]],
  ])("%s", (text, expected) => {
    expect(read("vi", text)).toEqual(expected);
  });
});

describe("English quantities", () => {
  it.each([
    ["up to 12 research projects", ["up to 12 research projects = at_most 12 projects"]],
    [
      "$1.2bn, or about €1.1bn",
      ["$1.2bn = exact 1200000000 USD", "about €1.1bn = about 1100000000 EUR ^0"],
    ],
    ["sixty million yuan a year", ["sixty million yuan = exact 60000000 CNY/year"]],
    ["between 5 and 10 percent", ["5 and 10 percent = range 5..10 %"]],
    [
      "rose by 3 percentage points to 8%",
      ["3 percentage points = exact 3 percentage-point", "8% = exact 8 %"],
    ],
    ["a 67-year-old man", ["67-year-old = exact 67 year-of-age"]],
    ["a six-day forum over two years", ["six-day = exact 6 day", "two years = exact 2 year"]],
    ["at least twenty-five people", ["at least twenty-five people = at_least 25 people"]],
    [
      "he is 5 ft 6 in, or 5 feet and 6 inches",
      ["5 ft 6 in = exact 5.5 foot", "5 feet and 6 inches = exact 5.5 foot"],
    ],
    ["losses of 30 MUSD", ["30 MUSD = exact 30000000 USD"]],
    [
      "230 objections, up from 85",
      ["230 objections = exact 230 objections", "85 = exact 85 objections"],
    ],
    ["said Priya Nair, 41, who", ["41 = exact 41 year-of-age"]],
    ["scp2-173m, m212 and 24703m212", []],
    ["the 5th of two, iPhone 14, Article 5, one of the two partners, 3:30", []],
  ])("%s", (text, expected) => {
    expect(read("en", text)).toEqual(expected);
  });
});

describe("Chinese quantities", () => {
  it.each([
    [
      "投入约60亿元人民币（约合8.5亿美元）",
      ["约60亿元人民币 = about 6000000000 CNY", "约合8.5亿美元 = about 850000000 USD ^0"],
    ],
    ["超过三千五百万人", ["超过三千五百万人 = more_than 35000000 人"]],
    ["十一亿零十万人", ["十一亿零十万人 = exact 1100100000 人"]],
    ["下降百分之三", ["百分之三 = exact 3 %"]],
    ["每年新增20个项目", ["20个项目 = exact 20 项目/year"]],
    ["至少1.2万亿美元", ["至少1.2万亿美元 = at_least 1200000000000 USD"]],
    ["去年5月3日，第二次", []],
    [
      "员工6200多人，突破12万人次",
      ["6200多人 = more_than 6200 人", "突破12万人次 = more_than 120000 人次"],
    ],
    [
      "二三十人，三五百万元",
      ["二三十人 = range 20..30 人", "三五百万元 = range 3000000..5000000 CNY"],
    ],
    ["华氏温度98.6度", ["华氏温度98.6度 = exact 98.6 fahrenheit"]],
    [
      "百分之百，打对折，五五折，半成品",
      ["百分之百 = exact 100 %", "对折 = exact 50 %", "五五折 = exact 55 %"],
    ],
  ])("%s", (text, expected) => {
    expect(read("zh", text)).toEqual(expected);
  });
});
