import { expect, test } from "vitest";
import { analyseText } from "./analyse-text.ts";
import { describeFinding } from "./describe-finding.ts";
import type { Finding } from "./finding.ts";

const text = "Quỹ cấp 60 triệu nhân dân tệ (8,6 triệu USD) cho tối đa 12 dự án.";
const { findings } = analyseText(text, {
  language: "vi",
  publishedOn: "2023-05-27",
  timeZone: "Asia/Ho_Chi_Minh",
});

const place = { start: 0, end: 15, text: "Monday 26 May" };
const weekday: Finding = {
  kind: "weekday",
  places: [place, place],
  stated: "1",
  expected: "5",
  unit: "weekday",
  source: null,
};

test("a finding tells both places and why they do not fit, in each language", () => {
  const [rate] = findings;
  expect(findings.map(({ kind }) => kind)).toEqual(["exchange_rate"]);
  expect(describeFinding(rate!, "en")).toMatch(
    /^“60 triệu nhân dân tệ” given as “8,6 triệu USD” makes 6\.98 CNY\/USD; the rate then was about 7\.0\d \(/,
  );
  expect(describeFinding(weekday, "en")).toContain("says Monday, but that day is a Friday");
  expect(describeFinding(weekday, "vi")).toContain("Thứ Hai");
  expect(describeFinding(weekday, "zh")).toContain("星期五");
});
