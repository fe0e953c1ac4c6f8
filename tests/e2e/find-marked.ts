import type { WatchedPage } from "../support/browser.ts";

/** A script that gives the ranges of marked words, in the page's order. */
export const listRanges = `[...CSS.highlights.values()].flatMap((each) => [...each])
  .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))`;
const listMarked = `${listRanges}.map(String)`;

export const run = <T>(page: WatchedPage, script: string) => page.evaluate(script) as Promise<T>;
/** The words that are marked, in the page's order. */
export const findMarked = (page: WatchedPage) => run<string[]>(page, listMarked);
/** How far the page's content moved by itself since its first moment, as `read` opened it. */
export const findShift = (page: WatchedPage) =>
  run<number>(page, "shifts.reduce((a, b) => a + b, 0)");

/** The checked words of the article, in its order. */
export const sum =
  "Tổng mức hỗ trợ là 60 triệu nhân dân tệ (8,6 triệu USD), dành cho tối đa 12 dự án và kéo dài 2 năm.";
export const gates =
  "Phát biểu từ xa hôm 26.5, Bill Gates nói rằng dịch bệnh và an ninh lương thực là những vấn đề không nước nào giải quyết được một mình.";
