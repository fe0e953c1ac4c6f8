import { useIsRouting, useLocation } from "@solidjs/router";
import { createEffect, createSignal, on, onCleanup, onMount, Show } from "solid-js";
import { useDesk } from "../desk-context.tsx";

/** What the whole desk has to say of itself: a page under way, or no network. */
export function DeskState() {
  const { d } = useDesk();
  const isRouting = useIsRouting();
  const isOffline = createOffline();
  const location = useLocation();
  // Another page has come: who reads by ear is led to it, as a browser would.
  createEffect(
    on(
      () => location.pathname,
      () => document.getElementById("content")?.focus({ preventScroll: true }),
      { defer: true },
    ),
  );
  return (
    <div role="status" class="desk-state">
      <Show when={isRouting()}>
        <p class="progress">
          <span class="visually-hidden">{d.common.loading}</span>
        </p>
      </Show>
      <Show when={isOffline()}>
        <p class="desk-hint">{d.common.offline}</p>
      </Show>
    </div>
  );
}

function createOffline(): () => boolean {
  const [isOffline, setOffline] = createSignal(false);
  onMount(() => {
    const look = () => setOffline(!navigator.onLine);
    look();
    for (const name of ["online", "offline"] as const) {
      window.addEventListener(name, look);
      onCleanup(() => window.removeEventListener(name, look));
    }
  });
  return isOffline;
}
