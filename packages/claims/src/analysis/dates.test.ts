import { describe, expect, it } from "vitest";
import type { Language } from "../article/language.ts";
import { partsOf, toDay, toPublicationDay, weekdayOf } from "./calendar.ts";
import { findDates } from "./find-dates.ts";
import { getLexicon } from "./lexicon.ts";
import { tokenise } from "./token.ts";

/** Each date as "text = from to precision", published on Saturday 2023-05-27. */
function read(language: Language, text: string): string[] {
  const tokens = tokenise(text);
  const published = toPublicationDay("2023-05-27");
  return findDates(tokens, getLexicon(language), published).map((found) => {
    const words = text.slice(tokens[found.first]?.start, tokens[found.next - 1]?.end);
    return `${words} = ${found.from} ${found.to} ${found.precision}`;
  });
}

describe("Vietnamese dates", () => {
  it.each([
    ["hôm 26.5", ["26.5 = 2023-05-26 2023-05-26 day"]],
    ["lúc 23h ngày 8-5", ["8-5 = 2023-05-08 2023-05-08 day"]],
    ["sáng 28/12", ["28/12 = 2022-12-28 2022-12-28 day"]],
    ["ngày 2 tháng 9 năm 1945", ["2 tháng 9 năm 1945 = 1945-09-02 1945-09-02 day"]],
    [
      "tuần trước và thứ Năm tuần trước",
      ["tuần trước = 2023-05-15 2023-05-21 week", "thứ Năm tuần trước = 2023-05-18 2023-05-18 day"],
    ],
    ["quý I/2023", ["quý I/2023 = 2023-01-01 2023-03-31 quarter"]],
    ["tháng 12 năm ngoái", ["tháng 12 năm ngoái = 2022-12-01 2022-12-31 month"]],
    ["giai đoạn 2021-2025", ["2021-2025 = 2021-01-01 2025-12-31 year"]],
    ["thế kỷ 21", ["thế kỷ 21 = 2001-01-01 2100-12-31 century"]],
    ["hai năm trước", ["hai năm trước = 2021-01-01 2021-12-31 year"]],
    ["hai tư tháng bảy", ["hai tư tháng bảy = 2023-07-24 2023-07-24 day"]],
    ["năm hai không hai ba", ["năm hai không hai ba = 2023-01-01 2023-12-31 year"]],
    [
      "từ ngày 5 tháng 8 đến ngày 10 tháng 8 năm 2012",
      ["5 tháng 8 đến ngày 10 tháng 8 năm 2012 = 2012-08-05 2012-08-10 day"],
    ],
    ["dịp 30/4", ["30/4 = 2023-04-30 2023-04-30 day"]],
    ["10 năm sau", ["10 năm sau = 2033-01-01 2033-12-31 year"]],
    ["Ông mất 10 năm sau, trong vòng 3 tháng.", []],
    ["chi mỗi năm 500 triệu, năm 300 người", []],
    ["chiếm 1/3 số hộ, tỷ lệ 3/4, năm 179 TCN", []],
    ["diễn đàn năm nay tăng 26.5 lần trong 10 năm tới, ngày 30.2", []],
  ])("%s", (text, expected) => {
    expect(read("vi", text)).toEqual(expected);
  });
});

describe("English dates", () => {
  it.each([
    ["on Tuesday, May 23, 2023", ["Tuesday, May 23, 2023 = 2023-05-23 2023-05-23 day"]],
    ["in June of 2022", ["June of 2022 = 2022-06-01 2022-06-30 month"]],
    ["last Thursday", ["last Thursday = 2023-05-25 2023-05-25 day"]],
    ["the first quarter of 2023", ["first quarter of 2023 = 2023-01-01 2023-03-31 quarter"]],
    ["from 2010 to 2020", ["2010 to 2020 = 2010-01-01 2020-12-31 year"]],
    ["since the 1990s", ["1990s = 1990-01-01 1999-12-31 decade"]],
    ["the 31st of December", ["31st of December = 2022-12-31 2022-12-31 day"]],
    [
      "the twenty fifth of july twenty twelve",
      ["twenty fifth of july twenty twelve = 2012-07-25 2012-07-25 day"],
    ],
    ["the second Monday of June", ["second Monday of June = 2023-06-12 2023-06-12 day"]],
    [
      "10 August 2013 - 12 September",
      ["10 August 2013 - 12 September = 2013-08-10 2013-09-12 day"],
    ],
    ["2 days before yesterday", ["2 days before yesterday = 2023-05-24 2023-05-24 day"]],
    ["They will meet on Monday.", ["Monday = 2023-05-29 2023-05-29 day"]],
    ["He said on Monday it will rain.", ["Monday = 2023-05-22 2023-05-22 day"]],
    ["to 2000 people, for two thousand dollars, to 361 million, to 2000 voters", []],
    [
      "2 years 1 month and 21 days ago, two days after 5 May",
      [
        "2 years 1 month and 21 days ago = 2021-04-06 2021-04-06 day",
        "two days after 5 May = 2023-05-07 2023-05-07 day",
      ],
    ],
    ["between 3 and 9 March, 54% agreed", ["3 and 9 March = 2023-03-03 2023-03-09 day"]],
    ["Friday to Monday", ["Friday to Monday = 2023-05-26 2023-05-29 day"]],
    ["and January alone brought rain", ["January = 2023-01-01 2023-01-31 month"]],
    ["3 days later", ["3 days later = 2023-05-30 2023-05-30 day"]],
    ["It fell 3 days later and rose within 2 weeks.", []],
    ["in 2010 prices", ["2010 = 2010-01-01 2010-12-31 year"]],
    ["open 24/7, 3/4 of them", []],
    ["They may march on this year's forum on 30 February.", []],
  ])("%s", (text, expected) => {
    expect(read("en", text)).toEqual(expected);
  });
});

describe("Chinese dates", () => {
  it.each([
    ["2022年5月3日", ["2022年5月3日 = 2022-05-03 2022-05-03 day"]],
    ["去年12月", ["去年12月 = 2022-12-01 2022-12-31 month"]],
    ["上周", ["上周 = 2023-05-15 2023-05-21 week"]],
    ["二零零四年八月十五日", ["二零零四年八月十五日 = 2004-08-15 2004-08-15 day"]],
    ["上個禮拜三", ["上個禮拜三 = 2023-05-17 2023-05-17 day"]],
    ["公元前二零零一年", []],
    ["3年", []],
  ])("%s", (text, expected) => {
    expect(read("zh", text)).toEqual(expected);
  });
});

describe("the calendar", () => {
  it("agrees with Date on every day of four centuries", () => {
    const first = toDay(1800, 1, 1) ?? 0;
    const days = Array.from({ length: 146_097 }, (_, offset) => first + offset);
    const wrong = days.filter((day) => {
      const { year, month, day: date } = partsOf(day);
      return toDay(year, month, date) !== day;
    });
    expect(wrong).toEqual([]);
    expect(toDay(2023, 2, 29)).toBeNull();
    expect(weekdayOf(toPublicationDay("2023-05-27"))).toBe(6);
  });
});
