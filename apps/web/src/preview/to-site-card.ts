import type { InterfaceLanguage } from "../language/interface-language.ts";
import type { PreviewCard } from "./preview-card.ts";
import { previewWords } from "./preview-words.ts";

/** The preview of pages that show no one claim or article: what the site is. */
export function toSiteCard(language: InterfaceLanguage, site: string): PreviewCard {
  const t = previewWords[language];
  return {
    site,
    language,
    tone: "none",
    verdict: null,
    answer: t.site.tagline,
    words: t.home.intro,
    sentence: "",
    foot: "",
    bar: [],
  };
}
