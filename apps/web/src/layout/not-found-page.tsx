import { setPageStatus } from "../http/page-status.ts";
import { useLanguage } from "../language/language-context.tsx";
import { SearchBox } from "../search/search-box.tsx";
import { PageHead } from "./page-head.tsx";

/** The answer to an address that leads nowhere, with its status. */
export function NotFoundPage() {
  const { t } = useLanguage();
  setPageStatus(404);
  return (
    <>
      <PageHead title={t.not_found.title} hidden />
      <NotFound />
    </>
  );
}

/** Says that there is nothing here, and where else to look. */
export function NotFound() {
  const { t } = useLanguage();
  return (
    <div class="page narrow stop">
      <h1>{t.not_found.title}</h1>
      <p class="lead">{t.not_found.text}</p>
      <SearchBox />
      <p class="stop-ways">
        <a href="/">{t.not_found.home}</a>
        <a href="/articles">{t.site.articles}</a>
        <a href="/submit">{t.site.submit}</a>
      </p>
    </div>
  );
}
