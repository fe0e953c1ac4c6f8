import { createContext, useContext, type ParentProps } from "solid-js";
import { isServer } from "solid-js/web";
import { getPageContext } from "../http/page-context.ts";
import { getMessages } from "../messages/catalogue.ts";
import type { Messages } from "../messages/en.ts";
import { getFormats, type Formats } from "./formats.ts";
import { toInterfaceLanguage, type InterfaceLanguage } from "./interface-language.ts";

export type LanguageValue = { language: InterfaceLanguage; t: Messages; format: Formats };

const LanguageContext = createContext<LanguageValue>();

/** Gives the page its language: the request's on the server, the document's in the browser. */
export function LanguageProvider(props: ParentProps) {
  const value = getLanguageValue(findPageLanguage());
  return <LanguageContext.Provider value={value}>{props.children}</LanguageContext.Provider>;
}

/** The words and formats of a language whose messages are loaded. */
export function getLanguageValue(language: InterfaceLanguage): LanguageValue {
  return { language, t: getMessages(language), format: getFormats(language) };
}

function findPageLanguage(): InterfaceLanguage {
  return isServer ? getPageContext().language : toInterfaceLanguage(document.documentElement.lang);
}

/** The page's language, its messages `t` and its formats of dates and numbers. */
export function useLanguage(): LanguageValue {
  const value = useContext(LanguageContext);
  if (!value) throw new Error("useLanguage is called outside of LanguageProvider.");
  return value;
}
