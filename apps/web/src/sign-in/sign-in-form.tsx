import { createSignal, Show, type ParentProps } from "solid-js";
import { signIn, type SignInOutcome } from "../api/auth.ts";
import { TextField } from "../forms/text-field.tsx";
import { useLanguage } from "../language/language-context.tsx";

type Props = ParentProps<{
  email?: string;
  /** What follows; says so where nobody is signed in after all. */
  onSignedIn: () => Promise<SignInOutcome>;
}>;

/** E-mail and password, why they were not taken, and whatever other ways there are. */
export function SignInForm(props: Props) {
  const { t } = useLanguage();
  const [email, setEmail] = createSignal(props.email ?? "");
  const [password, setPassword] = createSignal("");
  const [pending, setPending] = createSignal(false);
  const [outcome, setOutcome] = createSignal<SignInOutcome | null>(null);

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (pending()) return;
    setPending(true);
    setOutcome(null);
    const result = await signIn(email().trim(), password());
    setOutcome(result === "signed_in" ? await props.onSignedIn() : result);
    setPending(false);
  }

  return (
    <form class="form brief" method="post" onSubmit={submit}>
      <SignInRefusal outcome={outcome()} />
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
      <p class="actions">
        <button type="submit" class="button primary" disabled={pending()}>
          {pending() ? t.sign_in.working : t.sign_in.submit}
        </button>
        {props.children}
      </p>
    </form>
  );
}

/** Why somebody is not signed in. */
function SignInRefusal(props: { outcome: SignInOutcome | null }) {
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
