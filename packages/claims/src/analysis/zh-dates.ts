import type { DatePattern, DateWords } from "./language-pack.ts";

const patterns: DatePattern[] = [
  "{year} 年 {month} 月 {day} 日",
  "{year} 年 {month} 月 {day} 号",
  "{month} 月 {day} 日",
  "{month} 月 {day} 号",
  "{year} 年 {month} 月 {day} 日 至 {day2} 日",
  "{month} 月 {day} 日 至 {day2} 日",
  "{year} 年 {month} 月",
  "{month} 月 份",
  "{year} 年 第 {hanquarter} 季 度",
  "{year} 年 {hanquarter} 季 度",
  "第 {hanquarter} 季 度",
  "{hanquarter} 季 度",
  "{year} 年 至|到|- {year2} 年",
  "{year} -|至|到 {year2} 年",
  "{year} 年 代",
  "{year} 年",
  "{year} - {month} - {day}",
  "{year} / {month} / {day}",
  "{decade} 年 代",
  "{century} 世 纪",
  "{day} 日",
  "{month} 月",
].map((match) => ({ match }));

const relative: [
  phrases: string,
  unit: "day" | "week" | "month" | "quarter" | "year",
  offset: number,
][] = [
  ["今天,今日,今晚,今早", "day", 0],
  ["昨天,昨日,昨晚", "day", -1],
  ["前天", "day", -2],
  ["明天,明日", "day", 1],
  ["后天", "day", 2],
  ["本周,这周,这个星期,这星期", "week", 0],
  ["上周,上个星期,上星期,上一周", "week", -1],
  ["下周,下个星期,下星期", "week", 1],
  ["本月,这个月", "month", 0],
  ["上月,上个月", "month", -1],
  ["下月,下个月", "month", 1],
  ["本季度", "quarter", 0],
  ["上季度,上一季度", "quarter", -1],
  ["下季度", "quarter", 1],
  ["今年,本年度", "year", 0],
  ["去年,上年", "year", -1],
  ["前年", "year", -2],
  ["明年", "year", 1],
  ["后年", "year", 2],
];

const nested: DatePattern[] = [
  { match: "去 年 {month} 月 {day} 日", relative: { unit: "year", offset: -1 } },
  { match: "今 年 {month} 月 {day} 日", relative: { unit: "year", offset: 0 } },
  { match: "去 年 {month} 月", relative: { unit: "year", offset: -1 } },
  { match: "今 年 {month} 月", relative: { unit: "year", offset: 0 } },
  { match: "明 年 {month} 月", relative: { unit: "year", offset: 1 } },
  { match: "上 周 {hanweekday}", relative: { unit: "week", offset: -1 } },
  { match: "下 周 {hanweekday}", relative: { unit: "week", offset: 1 } },
  { match: "本 周 {hanweekday}", relative: { unit: "week", offset: 0 } },
  { match: "{weekday}" },
  { match: "{n} 天 前", times: { unit: "day", sign: -1 } },
  { match: "{n} 年 前", times: { unit: "year", sign: -1 } },
  { match: "{n} 个 月 前", times: { unit: "month", sign: -1 } },
  { match: "{n} 周 前", times: { unit: "week", sign: -1 } },
];

/** How Chinese writes dates. */
export const zhDates: DateWords = {
  months: {},
  weekdays: {
    "星期 一": 1,
    星期一: 1,
    星期二: 2,
    星期三: 3,
    星期四: 4,
    星期五: 5,
    星期六: 6,
    星期日: 7,
    星期天: 7,
    周一: 1,
    周二: 2,
    周三: 3,
    周四: 4,
    周五: 5,
    周六: 6,
    周日: 7,
  },
  patterns: [
    ...patterns,
    ...nested,
    ...relative.flatMap(([phrases, unit, offset]) =>
      phrases
        .split(",")
        .map((match) => ({ match: [...match].join(" "), relative: { unit, offset } })),
    ),
  ],
  editions: [],
};
