import { getPageContext } from "../http/page-context.ts";
import { getLanguageValue, useLanguage } from "../language/language-context.tsx";
import type { ReadingPage } from "./reading-page.ts";

/** The page for a form that was sent as a plain post, since scripts are off or did not come. */
export function refuseForm(): ReadingPage {
  const { t } = getLanguageValue(getPageContext().language);
  const head = { title: t.form_refused.title, hidden: true };
  return { status: 405, head, body: () => <FormRefused /> };
}

function FormRefused() {
  const { t } = useLanguage();
  return (
    <div class="page narrow stop">
      <h1>{t.form_refused.title}</h1>
      <p class="lead">{t.form_refused.text}</p>
      <p class="stop-ways">
        <a class="button primary" href="">
          {t.form_refused.back}
        </a>
        <a href="/">{t.not_found.home}</a>
      </p>
    </div>
  );
}
