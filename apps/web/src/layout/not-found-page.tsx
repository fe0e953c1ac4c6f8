import { setPageStatus } from "../http/page-status.ts";
import { useLanguage } from "../language/language-context.tsx";
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

/** Says that there is nothing here. */
export function NotFound() {
  const { t } = useLanguage();
  return (
    <div class="page narrow">
      <h1>{t.not_found.title}</h1>
      <p>{t.not_found.text}</p>
      <p>
        <a href="/">{t.not_found.home}</a>
      </p>
    </div>
  );
}
