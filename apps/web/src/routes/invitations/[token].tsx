import type { Schemas } from "@claimledger/api-client";
import { createAsync, useParams } from "@solidjs/router";
import { createSignal, Show } from "solid-js";
import { signIn } from "../../api/auth.ts";
import { getInvitation } from "../../api/invitations.ts";
import { createWrite, findFault } from "../../forms/create-write.ts";
import { FailureNotice } from "../../forms/failure-notice.tsx";
import { TextField } from "../../forms/text-field.tsx";
import { setPageStatus } from "../../http/page-status.ts";
import { useLanguage } from "../../language/language-context.tsx";
import { PageHead } from "../../layout/page-head.tsx";

/** Where an invited person chooses name and password. */
export default function InvitationPage() {
  const { t } = useLanguage();
  const params = useParams();
  const token = () => params.token ?? "";
  const invitation = createAsync(() => getInvitation(token()));
  return (
    <div class="page narrow">
      <PageHead title={t.invitation.title} hidden />
      <Show when={invitation() !== undefined}>
        <Show when={invitation()} fallback={<UnknownInvitation />}>
          {(found) => <AcceptForm token={token()} invitation={found()} />}
        </Show>
      </Show>
    </div>
  );
}

function UnknownInvitation() {
  const { t } = useLanguage();
  setPageStatus(404);
  return (
    <>
      <h1>{t.invitation.invalid_title}</h1>
      <p>{t.invitation.invalid}</p>
    </>
  );
}

function AcceptForm(props: { token: string; invitation: Schemas["OpenInvitation"] }) {
  const { t } = useLanguage();
  const [name, setName] = createSignal("");
  const [password, setPassword] = createSignal("");
  const accept = createWrite((api) =>
    api.POST("/v1/invitations/{token}/accept", {
      params: { path: { token: props.token } },
      body: { name: name(), password: password() },
    }),
  );

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const account = await accept.run();
    if (!account) return;
    const outcome = await signIn(account.data.email, password());
    window.location.assign(outcome === "signed_in" ? "/desk" : "/sign-in");
  }

  return (
    <>
      <h1>{t.invitation.title}</h1>
      <p>{t.invitation.intro(props.invitation.email, t.invitation.role[props.invitation.role])}</p>
      <noscript>
        <p class="notice">{t.sign_in.needs_script}</p>
      </noscript>
      <form class="form brief" method="post" onSubmit={submit}>
        <FailureNotice failure={accept.failure()} />
        <TextField
          label={t.invitation.name}
          autocomplete="name"
          required
          maxlength={100}
          value={name()}
          onInput={setName}
          fault={findFault(accept.failure(), "/name")}
        />
        <TextField
          label={t.invitation.password}
          type="password"
          autocomplete="new-password"
          hint={t.invitation.password_hint}
          required
          value={password()}
          onInput={setPassword}
          fault={findFault(accept.failure(), "/password")}
        />
        <button type="submit" class="button primary" disabled={accept.pending()}>
          {accept.pending() ? t.invitation.working : t.invitation.submit}
        </button>
      </form>
    </>
  );
}
