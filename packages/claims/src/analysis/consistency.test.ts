import { describe, expect, it } from "vitest";
import type { Language } from "../article/language.ts";
import { sliceCodePoints } from "../article/text.ts";
import { analyseText } from "./analyse-text.ts";
import { findingSchema } from "./finding.ts";

/** Each finding as "kind: first / second", published on Saturday 2023-05-27. */
function find(language: Language, text: string, publishedOn = "2023-05-27"): string[] {
  return analyseText(text, { language, publishedOn }).findings.map((finding) => {
    expect(findingSchema.parse(finding)).toEqual(finding);
    for (const { start, end, text: quote } of finding.places) {
      expect(sliceCodePoints(text, start, end)).toBe(quote);
    }
    return `${finding.kind}: ${finding.places.map((place) => place.text).join(" / ")}`;
  });
}

describe("what does not fit together", () => {
  it("tests a restated sum against the rate of its day, beyond rounding", () => {
    const sums = "Chi 60 triệu nhân dân tệ (8,6 triệu USD).";
    expect(find("vi", sums)).toEqual(["exchange_rate: 60 triệu nhân dân tệ / 8,6 triệu USD"]);
    expect(find("vi", sums, "2023-02-01")).not.toEqual([]);
    expect(find("vi", "Chi 60 triệu nhân dân tệ (8,5 triệu USD).")).toEqual([]);
    expect(find("vi", "Chi 60 triệu nhân dân tệ (khoảng 8 triệu USD).")).toEqual([]);
  });

  it("knows the day's rate of other currencies to the dollar", () => {
    expect(find("en", "It cost €100 million ($107 million).")).toEqual([]);
    expect(find("en", "It cost €100 million ($127 million).")).toEqual([
      "exchange_rate: €100 million / $127 million",
    ]);
  });

  it("is silent outside its table", () => {
    expect(find("vi", "Chi 60 triệu nhân dân tệ (8,6 triệu USD).", "2019-05-27")).toEqual([]);
    expect(find("vi", "Chi 60 triệu rúp (8,6 triệu USD).")).toEqual([]);
  });

  it.each<[Language, string, string[]]>([
    ["en", "It opened on Tuesday, May 23, 2023.", []],
    ["en", "It opened on Tuesday, May 24, 2023.", ["weekday"]],
    ["vi", "Họp hôm thứ Hai, ngày 22/5/2023.", []],
    ["vi", "Họp hôm thứ Ba, ngày 22/5/2023.", ["weekday"]],
    ["zh", "会议于5月22日（星期一）举行。", []],
    ["zh", "会议于5月22日（星期三）举行。", ["weekday"]],
    ["en", "It opened on Tuesday Aug 29th.", []],
    ["zh", "她生于1906年，比他年幼4岁。", []],
    ["en", "In all, 54% agreed, 31% did not and 15% were undecided.", []],
    ["en", "In all, 54% agreed, 31% did not and 25% were undecided.", ["sum"]],
    ["en", "Prices rose 54%, 31% and 25%.", []],
    ["vi", "Gói 48 triệu USD, bao gồm 30 triệu USD vay và 20 triệu USD tặng.", ["sum"]],
    ["zh", "票价由1.5元上调至2元，涨幅为33.3%。", []],
    ["zh", "票价由1.5元上调至2元，涨幅为53.3%。", ["change"]],
    ["vi", "Dự án kéo dài 3 năm, giai đoạn 2016-2018.", []],
    ["vi", "Dự án kéo dài 3 năm, giai đoạn 2016-2020.", ["duration"]],
    ["en", "Michael Jordan left. Micheal Jordan returned.", ["spelling"]],
    ["en", "Jane Smith, born in 1955, is 67 years old.", []],
    ["en", "Jane Smith, born in 1955, is 77 years old.", ["age"]],
    ["en", "Sales rose 20% from $10 million to $12 million.", []],
    ["en", "Sales rose 50% from $10 million to $12 million.", ["change"]],
    ["en", "The six-day forum runs from May 25 to May 30.", []],
    ["en", "The six-day forum runs from May 25 to May 28.", ["duration"]],
    ["vi", "Có 12 người, gồm 8 nam giới và 4 phụ nữ.", []],
    ["vi", "Có 12 người, gồm 8 nam giới và 6 phụ nữ.", ["sum"]],
  ])("%s: %s", (language, text, kinds) => {
    expect(find(language, text).map((finding) => finding.split(":")[0])).toEqual(kinds);
  });

  it("notices a name spelled two ways, but not two people", () => {
    const text = "Hôm qua Estela Melendez nói. Bà Estela Melenadez về nhà.";
    expect(find("vi", text)).toEqual(["spelling: Estela Melendez / Estela Melenadez"]);
    expect(find("vi", "Ông Nguyễn Văn An gặp ông Nguyễn Văn Anh.")).toEqual([]);
  });

  it("notices one district with two names, but not two real neighbours", () => {
    const text = "Nó ở quận Hải Điến (Bắc Kinh). Trung tâm Bắc Kinh tại quận Hải Dương.";
    expect(find("vi", text)).toEqual(["two_places: Hải Điến / Hải Dương"]);
    expect(find("vi", text.replace("Hải Dương", "Triều Dương"))).toEqual([]);
    const real = "Nó ở quận Bình Thạnh (Sài Gòn). Trường Sài Gòn tại quận Bình Tân.";
    expect(find("vi", real)).toEqual([]);
  });

  it("notices two figures for one thing", () => {
    const text =
      "The storm killed 39 people in Manila on Friday.\nOther news followed. The storm killed 41 people in Manila on Friday.";
    expect(find("en", text)).toEqual(["two_figures: 39 people / 41 people"]);
  });
});
