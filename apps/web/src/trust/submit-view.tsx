import { HoldForms } from "../forms/hold-forms.tsx";
import { useLanguage } from "../language/language-context.tsx";

/** Where readers send a claim. The form is sent as JSON by `reading/send-form.ts`. */
export function SubmitView() {
  const { t, language } = useLanguage();
  return (
    <div class="page narrow">
      <h1>{t.site.submit}</h1>
      <p class="lead">{t.submission.intro}</p>
      <noscript>
        <p class="note">
          {t.submission.needs_script} <a href="/about">{t.site.about}</a>
        </p>
      </noscript>
      <HoldForms />
      <form
        class="form"
        method="post"
        action="/v1/submissions"
        data-send={t.submission.sending}
        data-failed={t.submission.failed}
        data-over={t.submission.letters_over}
        data-mend={t.problem.mend}
        data-codes={language === "en" ? undefined : JSON.stringify(t.problem.codes)}
        data-reasons={language === "en" ? undefined : JSON.stringify(t.problem.reasons)}
      >
        <input type="hidden" name="language" value={language} />
        <div class="field">
          <label for="statement">{t.submission.statement}</label>
          <textarea
            id="statement"
            name="statement"
            rows="4"
            required
            minlength="10"
            data-most="1000"
          />
          <p class="fault" role="status" hidden />
        </div>
        <div class="field">
          <label for="url">{t.submission.url}</label>
          <input id="url" name="url" type="url" data-most="2000" placeholder="https://" />
          <p class="fault" role="status" hidden />
        </div>
        <div class="field">
          <label for="note">{t.submission.note}</label>
          <textarea id="note" name="note" rows="3" data-most="2000" />
          <p class="fault" role="status" hidden />
        </div>
        <div class="field">
          <label for="contact">{t.submission.contact}</label>
          <input
            id="contact"
            name="contact"
            type="email"
            data-most="254"
            autocomplete="email"
            aria-describedby="contact-note"
          />
          <p class="fault" role="status" hidden />
          <p id="contact-note" class="hint">
            {t.submission.contact_hint}
          </p>
        </div>
        <p class="notice" role="alert" hidden />
        <button type="submit" class="button primary">
          {t.submission.send}
        </button>
      </form>
    </div>
  );
}
