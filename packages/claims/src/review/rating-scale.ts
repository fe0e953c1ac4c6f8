import { z } from "zod";
import type { Language } from "../article/language.ts";

/** What a review can conclude. */
export const verdictValues = [
  "verified",
  "mostly_accurate",
  "mixed",
  "mostly_inaccurate",
  "false",
  "missing_context",
  "outdated",
  "unproven",
] as const;

export const verdictValueSchema = z.enum(verdictValues).meta({ id: "VerdictValue" });
export type VerdictValue = z.infer<typeof verdictValueSchema>;

export type RatingScale = {
  id: string;
  version: number;
  /** Lowest and highest number on the scale; higher = truer. */
  worst: number;
  best: number;
  values: Record<VerdictValue, { rating: number | null; labels: Record<Language, string> }>;
};

/** The house scale. Published verdicts name its id and version, so a change is a new version. */
export const defaultRatingScale: RatingScale = {
  id: "claimledger",
  version: 1,
  worst: 1,
  best: 5,
  values: {
    verified: { rating: 5, labels: { en: "Verified", vi: "Đã xác minh", zh: "属实" } },
    mostly_accurate: {
      rating: 4,
      labels: { en: "Mostly accurate", vi: "Phần lớn chính xác", zh: "基本属实" },
    },
    mixed: { rating: 3, labels: { en: "Mixed", vi: "Đúng sai lẫn lộn", zh: "真假参半" } },
    mostly_inaccurate: {
      rating: 2,
      labels: { en: "Mostly inaccurate", vi: "Phần lớn không chính xác", zh: "基本不实" },
    },
    false: { rating: 1, labels: { en: "False", vi: "Sai", zh: "不实" } },
    missing_context: {
      rating: null,
      labels: { en: "Missing context", vi: "Thiếu bối cảnh", zh: "缺少背景" },
    },
    outdated: { rating: null, labels: { en: "Outdated", vi: "Đã lỗi thời", zh: "已过时" } },
    unproven: { rating: null, labels: { en: "Unproven", vi: "Chưa có căn cứ", zh: "未经证实" } },
  },
};

/** Rating, best and worst of a verdict; rating is null where the verdict has no place on the scale. */
export function toRating(value: VerdictValue, scale: RatingScale = defaultRatingScale) {
  return { rating: scale.values[value].rating, best: scale.best, worst: scale.worst };
}

/** What a verdict is called in a language, by the present scale. */
export function getVerdictLabel(value: VerdictValue, language: Language): string {
  return defaultRatingScale.values[value].labels[language];
}
