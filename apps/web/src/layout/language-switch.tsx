import { For } from "solid-js";
import {
  interfaceLanguages,
  languageNames,
  languageTags,
  shortLanguageNames,
} from "../language/interface-language.ts";
import { useLanguage } from "../language/language-context.tsx";

/** Changes the language of the interface; a plain form, so that it works without JavaScript. */
export function LanguageSwitch(props: { path: string }) {
  const { t, language } = useLanguage();
  return (
    <form class="language-switch" method="post" action="/language" aria-label={t.site.language}>
      <input type="hidden" name="next" value={props.path} />
      <For each={interfaceLanguages}>
        {(code) => (
          <button
            type="submit"
            name="language"
            value={code}
            lang={languageTags[code]}
            aria-label={languageNames[code]}
            aria-pressed={code === language}
          >
            <span class="full-name">{languageNames[code]}</span>
            <span class="short-name">{shortLanguageNames[code]}</span>
          </button>
        )}
      </For>
    </form>
  );
}
