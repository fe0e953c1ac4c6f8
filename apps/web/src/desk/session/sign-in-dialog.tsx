import { Dialog } from "@kobalte/core/dialog";
import { createSignal, onCleanup, onMount, Show } from "solid-js";
import { readSignedIn, signIn, type SignInOutcome } from "../../api/auth.ts";
import { offerToAsk, waitingForSignIn } from "../../api/sign-in-again.ts";
import { TextField } from "../../forms/text-field.tsx";
import { useLanguage } from "../../language/language-context.tsx";
import { useDesk } from "../desk-context.tsx";

/** Asks to sign in again where the session has ended; the page below stays as it is. */
export function SignInDialog() {
  const { d } = useDesk();
  onMount(() => onCleanup(offerToAsk()));
  const close = (isSignedIn: boolean) => waitingForSignIn()?.(isSignedIn);
  return (
    <Dialog open={waitingForSignIn() !== null} onOpenChange={(isOpen) => !isOpen && close(false)}>
      <Dialog.Portal>
        <Dialog.Overlay class="overlay" />
        <div class="dialog-place">
          <Dialog.Content class="dialog">
            <Dialog.Title class="dialog-title">{d.session.title}</Dialog.Title>
            <Dialog.Description class="quiet">{d.session.hint}</Dialog.Description>
            <SignInForm onSignedIn={() => close(true)} onCancel={() => close(false)} />
          </Dialog.Content>
        </div>
      </Dialog.Portal>
    </Dialog>
  );
}

function SignInForm(props: { onSignedIn: () => void; onCancel: () => void }) {
  const { d, me } = useDesk();
  const { t } = useLanguage();
  const [email, setEmail] = createSignal(me.email);
  const [password, setPassword] = createSignal("");
  const [pending, setPending] = createSignal(false);
  const [outcome, setOutcome] = createSignal<SignInOutcome | null>(null);

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    setPending(true);
    const result = await signIn(email(), password());
    setOutcome(result);
    if (result === "signed_in") await goOn();
    setPending(false);
  }

  /** What is on the page belongs to one person: for another it is read anew. */
  async function goOn(): Promise<void> {
    const id = await readSignedIn();
    if (id === null) return void setOutcome("wrong");
    if (id === me.id) props.onSignedIn();
    else window.location.reload();
  }

  return (
    <form class="form" method="post" onSubmit={submit}>
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
      <div role="alert">
        <Show when={outcome() && outcome() !== "signed_in" && outcome()}>
          {(found) => <p class="fault">{d.session.outcome[found() as "wrong"]}</p>}
        </Show>
      </div>
      <p class="actions">
        <button type="submit" class="button primary" disabled={pending()}>
          {d.session.submit}
        </button>
        <button type="button" class="button" disabled={pending()} onClick={() => void goOn()}>
          {d.session.elsewhere}
        </button>
        <button type="button" class="button" onClick={() => props.onCancel()}>
          {d.common.cancel}
        </button>
      </p>
    </form>
  );
}
