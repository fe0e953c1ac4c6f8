import {
  findInterfaceLanguage,
  type InterfaceLanguage,
} from "../../language/interface-language.ts";

export type Settings = {
  /** Of the site that has the claims, without a trailing slash. */
  origin: string;
  /** Id of the article, or null: then it is looked for by `addresses`. */
  article: string | null;
  /** Where the article may be known to stand, likeliest first. */
  addresses: string[];
  /** CSS selector of what the article's text is looked for in. */
  within: string;
  /** Of the notes; null means each claim's own. */
  language: InterfaceLanguage | null;
};

const uuid = /^[0-9a-f-]{36}$/i;

/** What the script's element asks for; null where it is no such element. */
export function readSettings(script: Element | null): Settings | null {
  if (!(script instanceof HTMLScriptElement) || !script.src) return null;
  const { article = "", within = "body", lang = document.documentElement.lang } = script.dataset;
  const isId = uuid.test(article);
  return {
    origin: new URL(script.src).origin,
    article: isId ? article : null,
    addresses: isId ? [] : toAddresses(article),
    within,
    language: findInterfaceLanguage(lang),
  };
}

/** The address that is given, else the page's canonical one and the one it is read at. */
function toAddresses(given: string): string[] {
  if (given !== "") return [new URL(given, location.href).href];
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  return [...new Set([canonical ?? "", location.origin + location.pathname, location.href])].filter(
    (address) => /^https?:/.test(address),
  );
}
