import type { Language } from "./language.ts";

/** Words that turn a statement into its opposite, or cast it into doubt; as folded keys see below. */
export const negationWords: Record<Language, string[]> = {
  vi: "không chưa chẳng chả đừng phi vô bất phủ bác chối sai hết ngừng thiếu kẻo nếu".split(" "),
  en: "not no never none neither nor without nobody nothing nowhere cannot hardly barely denied denies deny denying refused refuses refuse failed fails fail lacks lack unless if non false".split(
    " ",
  ),
  zh: [..."不没沒無无非未别勿否莫"],
};
