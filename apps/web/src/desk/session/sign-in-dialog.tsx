import { Dialog } from "@kobalte/core/dialog";
import { createSignal, onCleanup, onMount, Show } from "solid-js";
import { readSignedIn, type SignInOutcome } from "../../api/auth.ts";
import { offerToAsk, waitingForSignIn } from "../../api/sign-in-again.ts";
import { SignInForm } from "../../sign-in/sign-in-form.tsx";
import { useDesk } from "../desk-context.tsx";

/** Asks to sign in again where the session has ended; the page below stays as it is. */
export function SignInDialog() {
  const { d } = useDesk();
  onMount(() => onCleanup(offerToAsk()));
  const [content, setContent] = createSignal<HTMLElement>();
  /** The e-mail is filled in already. */
  const focusPassword = (event: Event) => {
    event.preventDefault();
    content()?.querySelector<HTMLElement>("input[type=password]")?.focus();
  };
  const close = (isSignedIn: boolean) => waitingForSignIn()?.(isSignedIn);
  return (
    <Dialog open={waitingForSignIn() !== null} onOpenChange={(isOpen) => !isOpen && close(false)}>
      <Dialog.Portal>
        <Dialog.Overlay class="overlay" />
        <div class="dialog-place">
          <Dialog.Content class="dialog" ref={setContent} onOpenAutoFocus={focusPassword}>
            <Dialog.Title class="dialog-title">{d.session.title}</Dialog.Title>
            <Dialog.Description class="quiet">{d.session.hint}</Dialog.Description>
            <SignInAgain onSignedIn={() => close(true)} onCancel={() => close(false)} />
          </Dialog.Content>
        </div>
      </Dialog.Portal>
    </Dialog>
  );
}

type WayProps = { onSignedIn: () => void; onCancel: () => void };

/** By password here, or in another tab meanwhile. */
function SignInAgain(props: WayProps) {
  const { d, me } = useDesk();
  const [elsewhere, setElsewhere] = createSignal<SignInOutcome | null>(null);

  /** What is on the page belongs to one person: for another it is read anew. */
  async function goOn(): Promise<SignInOutcome> {
    const id = await readSignedIn();
    if (id === null) return "wrong";
    if (id === me.id) props.onSignedIn();
    else window.location.reload();
    return "signed_in";
  }

  return (
    <>
      <Show when={elsewhere() === "wrong"}>
        <p class="notice" role="alert">
          {d.session.not_elsewhere}
        </p>
      </Show>
      <SignInForm email={me.email} onSignedIn={goOn}>
        <button
          type="button"
          class="button"
          onClick={() => void goOn().then((outcome) => setElsewhere(outcome))}
        >
          {d.session.elsewhere}
        </button>
        <button type="button" class="button" onClick={() => props.onCancel()}>
          {d.common.cancel}
        </button>
      </SignInForm>
    </>
  );
}
