import type { InterfaceLanguage } from "../language/interface-language.ts";
import { en } from "../messages/en.ts";
import { vi } from "../messages/vi.ts";
import { zh } from "../messages/zh.ts";
import type { PreviewCard } from "./preview-card.ts";

const messages = { en, vi, zh };

/** The preview of pages that show no one claim or article: what the site is. */
export function toSiteCard(language: InterfaceLanguage, site: string): PreviewCard {
  const t = messages[language];
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
