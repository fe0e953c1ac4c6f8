import type { Language } from "@claimledger/claims/article/language";
import type { Statistics } from "@claimledger/claims/publish/browse";

export const chartNames = ["verdicts", "by-month", "by-claimant", "by-publisher"] as const;
export type ChartName = (typeof chartNames)[number];

/** The title of each picture, for readers who see it without its page. */
export const chartTitles: Record<ChartName, Record<Language, string>> = {
  verdicts: { en: "Verdicts", vi: "Các kết luận", zh: "各类结论" },
  "by-month": { en: "Verdicts by month", vi: "Kết luận theo tháng", zh: "每月结论" },
  "by-claimant": {
    en: "Verdicts by claimant",
    vi: "Kết luận theo người đưa ra khẳng định",
    zh: "按说法提出者统计的结论",
  },
  "by-publisher": {
    en: "Verdicts by publisher",
    vi: "Kết luận theo nơi đăng",
    zh: "按发布机构统计的结论",
  },
};

export type Bar = {
  label: string;
  verdict: Statistics["verdicts"][number]["verdict"];
  count: number;
};

const mostBars = 12;
const longestLabel = 28;

/** The bars of a chart, in the order in which they are drawn. */
export function toBars(name: ChartName, statistics: Statistics): Bar[] {
  if (name === "verdicts")
    return statistics.verdicts.map(({ verdict, count }) => ({ label: verdict, verdict, count }));
  if (name === "by-month")
    return statistics.by_month.slice(-24).flatMap(({ month, verdicts }) => spread(month, verdicts));
  const named =
    name === "by-claimant"
      ? statistics.by_claimant.map(({ claimant, verdicts }) => ({ ...claimant, verdicts }))
      : statistics.by_publisher.map(({ publisher, verdicts }) => ({ ...publisher, verdicts }));
  return named
    .slice(0, mostBars)
    .flatMap(({ name: label, verdicts }) => spread(shorten(label), verdicts));
}

function spread(label: string, verdicts: Statistics["verdicts"]): Bar[] {
  return verdicts.map(({ verdict, count }) => ({ label, verdict, count }));
}

/** Without what a picture's XML cannot hold, and cut where it would not fit beside the bars. */
function shorten(label: string): string {
  const letters = Array.from(label.replaceAll(/\p{C}/gu, ""));
  if (letters.length <= longestLabel) return letters.join("");
  return `${letters.slice(0, longestLabel - 1).join("")}…`;
}
