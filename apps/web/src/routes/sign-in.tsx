import { useSearchParams } from "@solidjs/router";
import { Show } from "solid-js";
import type { SignInOutcome } from "../api/auth.ts";
import { toLocalPath } from "../http/local-path.ts";
import { useLanguage } from "../language/language-context.tsx";
import { PageHead } from "../layout/page-head.tsx";
import { SignInForm } from "../sign-in/sign-in-form.tsx";

/** The way into the desk, and back to where one wanted to go. */
export default function SignInPage() {
  const { t } = useLanguage();
  const [search] = useSearchParams();
  // The form stays as it is while the browser leaves for the next page.
  const goOn = () => {
    window.location.assign(toLocalPath(search.next, "/desk"));
    return new Promise<SignInOutcome>(() => undefined);
  };
  return (
    <div class="page narrow">
      <PageHead title={t.sign_in.title} hidden />
      <h1>{t.sign_in.title}</h1>
      <p>{t.sign_in.intro}</p>
      <noscript>
        <p class="notice">{t.sign_in.needs_script}</p>
      </noscript>
      <Show when={search.error}>
        <SpentLink />
      </Show>
      <SignInForm onSignedIn={goOn} />
      <p class="quiet">{t.sign_in.help}</p>
    </div>
  );
}

/** Where a one-time link leads that was used or has expired. */
function SpentLink() {
  const { t } = useLanguage();
  return (
    <div class="notice" role="alert">
      <p>{t.sign_in.link_spent}</p>
      <p>
        {t.sign_in.link_new} <code class="command">npm start -- sign-in-link</code>
      </p>
    </div>
  );
}
