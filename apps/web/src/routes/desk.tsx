import { createAsync, type RouteSectionProps } from "@solidjs/router";
import { Show, Suspense } from "solid-js";
import { getMe } from "../api/desk.ts";
import { DeskProvider } from "../desk/desk-context.tsx";
import { DeskNav } from "../desk/desk-nav.tsx";
import "../styles/desk.css";

/** The frame of all desk pages; whoever is not signed in is led to the sign-in page. */
export default function DeskLayout(props: RouteSectionProps) {
  const me = createAsync(() => getMe());
  return (
    <Show when={me()}>
      {(account) => (
        <DeskProvider me={account()}>
          <DeskNav />
          <Suspense>{props.children}</Suspense>
        </DeskProvider>
      )}
    </Show>
  );
}
