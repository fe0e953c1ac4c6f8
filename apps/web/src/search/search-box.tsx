import { useLanguage } from "../language/language-context.tsx";

/** The short way to search: words only. A plain GET form. */
export function SearchBox() {
  const { t } = useLanguage();
  return (
    <form class="search-box" action="/search" method="get" role="search">
      <label class="visually-hidden" for="search-words">
        {t.home.search_label}
      </label>
      <input
        id="search-words"
        type="search"
        name="q"
        maxlength="500"
        placeholder={t.home.search_placeholder}
      />
      <p class="hint" role="status" data-full="search-words" hidden>
        {t.search.full}
      </p>
      <button type="submit" class="button primary">
        {t.home.search_button}
      </button>
    </form>
  );
}
