import { useSearchParams } from "@solidjs/router";
import { createSignal, Show } from "solid-js";
import { signIn, type SignInOutcome } from "../api/auth.ts";
import { TextField } from "../forms/text-field.tsx";
import { toLocalPath } from "../http/local-path.ts";
import { useLanguage } from "../language/language-context.tsx";
import { PageHead } from "../layout/page-head.tsx";

/** The way into the desk, and back to where one wanted to go. */
export default function SignInPage() {
  const { t } = useLanguage();
  const [search] = useSearchParams();
  const [email, setEmail] = createSignal("");
  const [password, setPassword] = createSignal("");
  const [pending, setPending] = createSignal(false);
  const [outcome, setOutcome] = createSignal<SignInOutcome | null>(null);

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (pending()) return;
    setPending(true);
    setOutcome(null);
    const result = await signIn(email().trim(), password());
    setOutcome(result);
    if (result === "signed_in") window.location.assign(toLocalPath(search.next, "/desk"));
    else setPending(false);
  }

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
      <form class="form" method="post" onSubmit={submit}>
        <Refusal outcome={outcome()} />
        <TextField
          label={t.sign_in.email}
          type="email"
          autocomplete="username"
          required
          value={email()}
          onInput={setEmail}
        />
        <TextField
          label={t.sign_in.password}
          type="password"
          autocomplete="current-password"
          required
          value={password()}
          onInput={setPassword}
        />
        <button type="submit" class="button primary" disabled={pending()}>
          {pending() ? t.sign_in.working : t.sign_in.submit}
        </button>
      </form>
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

function Refusal(props: { outcome: SignInOutcome | null }) {
  const { t } = useLanguage();
  const words = () => {
    if (props.outcome === "wrong") return t.sign_in.wrong;
    if (props.outcome === "too_many") return t.sign_in.too_many;
    return props.outcome === "unreachable" ? t.problem.offline : null;
  };
  return (
    <Show when={words()}>
      {(text) => (
        <p class="notice" role="alert">
          {text()}
        </p>
      )}
    </Show>
  );
}
