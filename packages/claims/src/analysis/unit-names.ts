import type { Language } from "../article/language.ts";

/** Names of the CLDR units, and of what stands beside them, that `Intl` does not format. */
export const UNIT_NAMES: Partial<Record<string, Record<Language, string>>> = {
  "percentage-point": { vi: "điểm phần trăm", en: "percentage points", zh: "个百分点" },
  "year-of-age": { vi: "tuổi", en: "years old", zh: "岁" },
  quarter: { vi: "quý", en: "quarters", zh: "个季度" },
  decade: { vi: "thập kỷ", en: "decades", zh: "个十年" },
  century: { vi: "thế kỷ", en: "centuries", zh: "个世纪" },
  person: { vi: "người", en: "person", zh: "人" },
  "square-meter": { vi: "mét vuông", en: "square meters", zh: "平方米" },
  "square-kilometer": { vi: "kilômét vuông", en: "square kilometers", zh: "平方公里" },
  "square-mile": { vi: "dặm vuông", en: "square miles", zh: "平方英里" },
  "square-foot": { vi: "foot vuông", en: "square feet", zh: "平方英尺" },
  "cubic-meter": { vi: "mét khối", en: "cubic meters", zh: "立方米" },
  tonne: { vi: "tấn", en: "tonnes", zh: "吨" },
  ton: { vi: "tấn Mỹ", en: "tons", zh: "短吨" },
  barrel: { vi: "thùng", en: "barrels", zh: "桶" },
  "nautical-mile": { vi: "hải lý", en: "nautical miles", zh: "海里" },
  watt: { vi: "watt", en: "watts", zh: "瓦" },
  kilowatt: { vi: "kilowatt", en: "kilowatts", zh: "千瓦" },
  megawatt: { vi: "megawatt", en: "megawatts", zh: "兆瓦" },
  gigawatt: { vi: "gigawatt", en: "gigawatts", zh: "吉瓦" },
  "kilowatt-hour": { vi: "kilowatt giờ", en: "kilowatt-hours", zh: "千瓦时" },
};
