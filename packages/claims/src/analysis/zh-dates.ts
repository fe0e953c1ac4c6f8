import type { DatePattern, DateWords } from "./language-pack.ts";

const patterns: DatePattern[] = [
  "{year} 年 {month} 月 {day} 日|号",
  "{year} 年 ，|, {month} 月 {day} 日|号",
  "{year} 年 {month} 月 {day}",
  "{month} 月 {day} 日|号",
  "{month} 月 {day}",
  "{month} 月 {day} 日|号 （|( {weekday} ）|)",
  "{year} 年 {month} 月 {day} 日|号 （|( {weekday} ）|)",
  "正 月 {day}",
  "{year} 年 {month} 月 {day} 日 至|到|- {day2} 日",
  "{month} 月 {day} 日|号 至|到|- {day2} 日|号",
  "{year} 年 {month} 月",
  "{month} 月 份",
  "{year} 年 第 {hanquarter} 季 度",
  "{year} 年 {hanquarter} 季 度",
  "第 {hanquarter} 季 度",
  "{hanquarter} 季 度",
  "{year} 年 至|到|-|~|～ {year2} 年",
  "{year} -|至|到|~|～ {year2} 年",
  "{year} 年 代",
  "{year} 年",
  "{year} - {month} - {day}",
  "{year} / {month} / {day}",
  "{day} / {month} / {year}",
  "{day} - {month} - {year}",
  "{year.month.day}",
  "{day.month.year}",
  "{day} / {month} / {yy}",
  "{yy} - {month} - {day}",
  "{decade} 年 代",
  "{century} 世 纪",
  "{day} 日|号",
  "{month} 月",
].map((match) => ({ match }));

const relative: [
  phrases: string,
  unit: "day" | "week" | "month" | "quarter" | "year",
  offset: number,
][] = [
  ["今天,今日,今晚,今早,今晨", "day", 0],
  ["昨天,昨日,昨晚,昨夜,琴日,寻日", "day", -1],
  ["前天,前日,前晚", "day", -2],
  ["大前天,大前日,大前晚", "day", -3],
  ["明天,明日,明晚,明早,听日", "day", 1],
  ["后天,后日,后晚,后早", "day", 2],
  ["大后天,大后日,大后早,大后晚", "day", 3],
  ["本周,这周,这个星期,这星期", "week", 0],
  ["上周,上个星期,上星期,上一周", "week", -1],
  ["下周,下个星期,下星期", "week", 1],
  ["本月,这个月,当月", "month", 0],
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
  { match: "{month} / {day}", alone: true },
  { match: "{year} {month} {day}", alone: true },
  ...years(" {month} 月 {day} 日|号"),
  ...years(" {month} 月"),
  ...years(" 第 {hanquarter} 季 度"),
  ...years(" {hanquarter} 季 度"),
  ...weeks("上 上 ", -2),
  ...weeks("上 ", -1),
  ...weeks("本 ", 0),
  ...weeks("这 ", 0),
  ...weeks("下 ", 1),
  ...weeks("下 下 ", 2),
  { match: "{weekday}" },
  ...counted("前", -1),
  ...counted("以 前", -1),
  ...counted("之 前", -1),
  ...counted("后", 1),
  ...counted("以 后", 1),
  ...counted("之 后", 1),
  { match: "{n} 日|天 内", times: { unit: "day", sign: 1 } },
  { match: "{n} 日|天 之|以 内", times: { unit: "day", sign: 1 } },
];

/** A part of the last, this or the next year. */
function years(part: string): DatePattern[] {
  return [
    { match: `前 年${part}`, relative: { unit: "year", offset: -2 } },
    { match: `去 年${part}`, relative: { unit: "year", offset: -1 } },
    { match: `今 年${part}`, relative: { unit: "year", offset: 0 } },
    { match: `明 年${part}`, relative: { unit: "year", offset: 1 } },
  ];
}

/** A day of a week before or after this one. */
function weeks(lead: string, offset: number): DatePattern[] {
  const week = { unit: "week", offset } as const;
  return [
    { match: `${lead}{weekday}`, relative: week },
    { match: `${lead}个 {weekday}`, relative: week },
  ];
}

function counted(tail: string, sign: 1 | -1): DatePattern[] {
  return [
    { match: `{n} 天|日 ${tail}`, times: { unit: "day", sign } },
    { match: `{n} 周 ${tail}`, times: { unit: "week", sign } },
    { match: `{n} 星 期 ${tail}`, times: { unit: "week", sign } },
    { match: `{n} 个 星 期 ${tail}`, times: { unit: "week", sign } },
    { match: `{n} 礼 拜 ${tail}`, times: { unit: "week", sign } },
    { match: `{n} 个 月 ${tail}`, times: { unit: "month", sign } },
    { match: `{n} 年 ${tail}`, times: { unit: "year", sign } },
  ];
}

const WEEKDAYS = "一二三四五六日";

function toWeekdays(): Record<string, number> {
  const names = ["星期", "周", "礼拜"].flatMap((lead) => [
    ...[...WEEKDAYS].map((day, at): [string, number] => [`${lead}${day}`, at + 1]),
    [`${lead}天`, 7] as [string, number],
  ]);
  return Object.fromEntries(names.filter(([name]) => name !== "周天"));
}

/** How Chinese writes dates. */
export const zhDates: DateWords = {
  months: {},
  weekdays: toWeekdays(),
  patterns: [
    ...patterns,
    ...nested,
    ...relative.flatMap(([phrases, unit, offset]) =>
      phrases
        .split(",")
        .map((match) => ({ match: [...match].join(" "), relative: { unit, offset } })),
    ),
  ],
  future: ["将", "要", "会"],
  editions: [],
};
