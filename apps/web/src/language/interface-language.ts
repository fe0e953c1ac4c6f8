/** The languages of the interface; those of articles and claims are another matter. */
export const interfaceLanguages = ["en", "vi", "zh"] as const;

export type InterfaceLanguage = (typeof interfaceLanguages)[number];

export const languageNames: Record<InterfaceLanguage, string> = {
  en: "English",
  vi: "Tiếng Việt",
  zh: "中文",
};

/** What a narrow page calls them; `languageNames` says it in full. */
export const shortLanguageNames: Record<InterfaceLanguage, string> = {
  en: "EN",
  vi: "VI",
  zh: "中文",
};

/** BCP 47 tags for what is written in a language: the Chinese words are in simplified characters. */
export const languageTags: Record<InterfaceLanguage, string> = {
  en: "en",
  vi: "vi",
  zh: "zh-Hans",
};

export const languageCookie = "language";

/** The interface language that a tag such as "zh-Hans" stands for; English where there is none. */
export function toInterfaceLanguage(tag: string): InterfaceLanguage {
  return findInterfaceLanguage(tag) ?? "en";
}

/** The interface language of a BCP 47 tag, its region ignored; null where there is none. */
export function findInterfaceLanguage(tag: string): InterfaceLanguage | null {
  const primary = tag.trim().toLowerCase().split("-")[0];
  return interfaceLanguages.find((language) => language === primary) ?? null;
}
