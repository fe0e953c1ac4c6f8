import { A } from "@solidjs/router";
import { NameForm } from "../../desk/people/name-form.tsx";
import { PasswordForm } from "../../desk/people/password-form.tsx";
import { SessionsForm } from "../../desk/people/sessions-form.tsx";
import { useDesk } from "../../desk/desk-context.tsx";
import { PageHead } from "../../layout/page-head.tsx";

/** One's own name and password. */
export default function AccountPage() {
  const { d } = useDesk();
  return (
    <div class="page narrow">
      <PageHead title={d.account.title} hidden />
      <h1>{d.account.title}</h1>
      <p class="actions">
        <A class="button small" href="/desk/api-keys">
          {d.nav.api_keys}
        </A>
        <A class="button small" href="/desk/webhooks">
          {d.nav.webhooks}
        </A>
      </p>
      <NameForm />
      <PasswordForm />
      <SessionsForm />
    </div>
  );
}
