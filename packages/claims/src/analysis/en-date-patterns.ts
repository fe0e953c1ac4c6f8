import type { DatePattern } from "./language-pack.ts";

const when = "in|since|by|until|from|during|of|before|after|through|to|for|around|early|late|mid|(";

/** How English puts dates together. */
export const enDatePatterns: DatePattern[] = [
  ...onDays("{weekday} , "),
  ...onDays("{weekday} "),
  ...onDays(""),
  ...dayRanges(),
  { match: "{monthname} , {dayth}" },
  { match: "{monthname} , {dayth} {year}" },
  { match: "{weekday} {monthname} {day} {clock} {year}" },
  { match: "{day} {monthname} {era} ad|ce" },
  { match: "last|past day", relative: { unit: "day", offset: -1 }, lone: true },
  { match: "next day", relative: { unit: "day", offset: 1 }, lone: true },
  { match: "{monthname} {lateyy}" },
  { match: "{year} {monthname}" },
  { match: "{year} {monthname} {day}" },
  { match: "{month} / {year}" },
  { match: "{monthname} {year}" },
  { match: "{monthname} , {year}" },
  { match: "{monthname} of {year}" },
  { match: "{monthname} -|/ {year}" },
  { match: "{year} -|/ {monthname}" },
  { match: "{monthname} of last|previous year", relative: { unit: "year", offset: -1 } },
  { match: "{monthname} of this year", relative: { unit: "year", offset: 0 } },
  { match: "{monthname} of next year", relative: { unit: "year", offset: 1 } },
  { match: "{monthname} last year", relative: { unit: "year", offset: -1 } },
  { match: "{monthname} this year", relative: { unit: "year", offset: 0 } },
  { match: "{monthname} next year", relative: { unit: "year", offset: 1 } },
  { match: "{year} - {month} - {day}" },
  { match: "{year} / {month} / {day}" },
  { match: "{year} - {monthname} - {day}" },
  { match: "{year} / {monthname} / {day}" },
  { match: "{year.month.day}" },
  { match: "{day.month.year}" },
  { match: "{month} / {day} / {year}" },
  { match: "{day} / {month} / {year}" },
  { match: "{month} - {day} - {year}" },
  { match: "{day} - {month} - {year}" },
  { match: "{month} / {day} / {yy}" },
  { match: "{day} / {month} / {yy}" },
  { match: "{month} - {day} - {yy}" },
  { match: "{month} / {day}", alone: true },
  { match: "{day} / {month}", alone: true },
  { match: "on|for|by|until|since the >{dayth}", closes: true },
  { match: "on|for|by|until|since the >{day}", closes: true },
  { match: "on >{month.day}", alone: true },
  { match: "on >{month} - {day}", alone: true },
  { match: "{weekday} the {day}", closes: true },
  { match: "{weekday} the {dayth}" },
  { match: "{dayth} of this month", relative: { unit: "month", offset: 0 } },
  { match: "{dayth} of next month", relative: { unit: "month", offset: 1 } },
  { match: "{dayth} of last month", relative: { unit: "month", offset: -1 } },
  { match: "last >{monthname}", relative: { unit: "month", offset: -1 } },
  { match: `${when}|next|this|last >{monthname}` },
  { match: "{monthname}", closes: true },
  { match: "{suremonth}" },
  { match: "last|past {weekday}", relative: { unit: "day", offset: -1 } },
  { match: "next {weekday}", relative: { unit: "week", offset: 1 } },
  { match: "this {weekday}", relative: { unit: "day", offset: 0 } },
  ...weeks(),
  { match: "{weekday}" },
  ...nth(),
  { match: "the >{ordinalquarter} quarter of {year}" },
  { match: "{ordinalquarter} quarter of {year}" },
  { match: "{ordinalquarter} - quarter" },
  { match: "{ordinalquarter} quarter of this year", relative: { unit: "year", offset: 0 } },
  { match: "{ordinalquarter} quarter of last year", relative: { unit: "year", offset: -1 } },
  { match: "{ordinalquarter} quarter" },
  { match: "q {quarter} {year}" },
  { match: "q {quarter} of {year}" },
  { match: "between >{year} and {year2}" },
  { match: "from >{year} to|until|through {year2}" },
  { match: `{year} -|– {year2}` },
  { match: `${when}|year >{year}` },
  { match: "the >{decade} s" },
  { match: "the >{centuryth} century" },
  ...counted("day", "{n} day|days"),
  ...counted("week", "{n} week|weeks"),
  ...counted("month", "{n} month|months"),
  ...counted("year", "{n} year|years"),
  ...counted("day", "a day|days"),
  ...counted("week", "a week|weeks"),
  ...counted("month", "a month|months"),
  ...counted("year", "a year|years"),
  { match: "the next day", relative: { unit: "day", offset: 1 }, closes: true },
  { match: "today", relative: { unit: "day", offset: 0 } },
  { match: "tonight", relative: { unit: "day", offset: 0 } },
  { match: "yesterday", relative: { unit: "day", offset: -1 } },
  { match: "last night", relative: { unit: "day", offset: -1 } },
  { match: "tmrw", relative: { unit: "day", offset: 1 } },
  { match: "the day after tmrw", relative: { unit: "day", offset: 2 } },
  { match: "tomorrow", relative: { unit: "day", offset: 1 } },
  { match: "the day before yesterday", relative: { unit: "day", offset: -2 } },
  { match: "the day after tomorrow", relative: { unit: "day", offset: 2 } },
  { match: "this week", relative: { unit: "week", offset: 0 } },
  { match: "last|previous|past week", relative: { unit: "week", offset: -1 } },
  { match: "next week", relative: { unit: "week", offset: 1 } },
  { match: "this month", relative: { unit: "month", offset: 0 } },
  { match: "last|previous|past month", relative: { unit: "month", offset: -1 } },
  { match: "next month", relative: { unit: "month", offset: 1 } },
  { match: "this quarter", relative: { unit: "quarter", offset: 0 } },
  { match: "last quarter", relative: { unit: "quarter", offset: -1 } },
  { match: "next quarter", relative: { unit: "quarter", offset: 1 } },
  { match: "this year", relative: { unit: "year", offset: 0 } },
  { match: "last year", relative: { unit: "year", offset: -1 } },
  { match: "next year", relative: { unit: "year", offset: 1 } },
];

/** "3-9 March 2025", "March 3 to 9", "eighth to eleventh May", "between 3 and 9 March". */
function dayRanges(): DatePattern[] {
  const link = "-|–|to|through";
  const both = ["{day} @ {day2}", "{dayth} @ {dayth2}"];
  return both
    .flatMap((days) => [
      `${days} {monthname}`,
      `${days} of {monthname}`,
      `{monthname} ${days}`,
      `{monthname} the ${days}`,
    ])
    .flatMap((days) => [days, `${days} {year}`, `${days} , {year}`])
    .flatMap((days) => [
      { match: days.replace("@", link) },
      { match: `between >${days.replace("@", "and")}` },
    ]);
}

/** A day of a month, in either order, with or without its year. */
function onDays(lead: string): DatePattern[] {
  const days = [
    "{monthname} {day}",
    "{monthname} {dayth}",
    "{monthname} the {dayth}",
    "{monthname} -|/|. {day}",
    "{day} {monthname}",
    "{day} . {monthname}",
    "{day} -|/ {monthname}",
    "{dayth} {monthname}",
    "{dayth} of {monthname}",
    "{day} of {monthname}",
  ];
  return days.flatMap((day) =>
    ["", " {year}", " , {year}", " -|/ {year}", " {lateyy}", " , {lateyy}"].map((year) => ({
      match: `${lead}${day}${year}`,
    })),
  );
}

/** "Friday next week", "next week on Friday". */
function weeks(): DatePattern[] {
  const names: [string, number][] = [
    ["last|previous", -1],
    ["this", 0],
    ["next", 1],
  ];
  return names.flatMap(([name, offset]) =>
    ["{weekday} @ week", "{weekday} of @ week", "@ week {weekday}", "@ week on {weekday}"].map(
      (match): DatePattern => ({
        match: match.replace("@", name),
        relative: { unit: "week", offset },
      }),
    ),
  );
}

/** "the second Monday of next month". */
function nth(): DatePattern[] {
  const place = "{nth} {weekday} of|in";
  return [
    { match: `${place} {monthname}` },
    { match: `${place} {monthname} {year}` },
    { match: "{nth} {weekday}", relative: { unit: "month", offset: 0 }, closes: true },
    { match: `${place} this month`, relative: { unit: "month", offset: 0 } },
    { match: `${place} next month`, relative: { unit: "month", offset: 1 } },
    { match: `${place} last|previous month`, relative: { unit: "month", offset: -1 } },
  ];
}

function counted(unit: "day" | "week" | "month" | "year", words: string): DatePattern[] {
  return [
    { match: `${words} ago`, times: { unit, sign: -1 } },
    { match: `${words} earlier`, times: { unit, sign: -1 }, closes: true },
    { match: `${words} from now`, times: { unit, sign: 1 } },
    { match: `${words} later`, times: { unit, sign: 1 }, lone: true },
    { match: `in|within|after ${words}`, times: { unit, sign: 1 }, lone: true },
    { match: `next ${words}`, times: { unit, sign: 1 }, lone: true },
    { match: `last|past ${words}`, times: { unit, sign: -1 }, lone: true },
    ...[-1, 0, 1].flatMap((base): DatePattern[] => {
      const day = ["yesterday", "today", "tomorrow"][base + 1] ?? "";
      return [
        { match: `${words} from|after ${day}`, times: { unit, sign: 1, base } },
        { match: `${words} before ${day}`, times: { unit, sign: -1, base } },
      ];
    }),
  ];
}
