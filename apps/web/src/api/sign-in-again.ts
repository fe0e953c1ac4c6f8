import { ApiProblem } from "@claimledger/api-client";
import { createSignal } from "solid-js";
import { isServer } from "solid-js/web";

type Answer = (isSignedIn: boolean) => void;

const [open, setOpen] = createSignal<Answer | null>(null);
let canAsk = false;
let asked: Promise<boolean> | null = null;

/** Whoever waits for an answer to "sign in again?"; the desk's dialog shows while there is one. */
export const waitingForSignIn = open;

/** The desk says that it can ask, as long as its dialog is there. Returns how to take that back. */
export function offerToAsk(): () => void {
  canAsk = true;
  return () => {
    canAsk = false;
    open()?.(false);
  };
}

/**
 * Does a call; where the session has ended, asks the person to sign in again, in place, and does it
 * once more. What was typed stays where it is meanwhile.
 */
export async function withSession<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    const isSignedOut = error instanceof ApiProblem && error.code === "not_signed_in";
    if (!isSignedOut || !(await askToSignIn())) throw error;
    return call();
  }
}

/** All who need the session at the same time wait for one answer. */
function askToSignIn(): Promise<boolean> {
  if (isServer || !canAsk) return Promise.resolve(false);
  asked ??= new Promise<boolean>((resolve) => setOpen(() => resolve)).finally(() => {
    asked = null;
    setOpen(null);
  });
  return asked;
}
