import { createAsync, type RouteSectionProps } from "@solidjs/router";
import { Show, Suspense } from "solid-js";
import { getMe } from "../api/desk.ts";
import { CommandPalette } from "../desk/commands/command-palette.tsx";
import { CommandProvider } from "../desk/commands/command-context.tsx";
import { HelpOverlay } from "../desk/commands/help-overlay.tsx";
import { DeskCommands } from "../desk/desk-commands.tsx";
import { DeskProvider } from "../desk/desk-context.tsx";
import { DeskNav } from "../desk/desk-nav.tsx";
import { NoticeProvider } from "../desk/notices/notices.tsx";
import { DeskState } from "../desk/session/desk-state.tsx";
import { SignInDialog } from "../desk/session/sign-in-dialog.tsx";
import "../styles/desk.css";
import "../styles/overlays.css";
import "../styles/workspace.css";

/** The frame of all desk pages; whoever is not signed in is led to the sign-in page. */
export default function DeskLayout(props: RouteSectionProps) {
  const me = createAsync(() => getMe());
  return (
    <Show when={me()}>
      {(account) => (
        <DeskProvider me={account()}>
          <CommandProvider>
            <NoticeProvider>
              <DeskNav />
              <DeskState />
              <Suspense>{props.children}</Suspense>
              <DeskCommands />
              <HelpOverlay />
              <CommandPalette />
              <SignInDialog />
            </NoticeProvider>
          </CommandProvider>
        </DeskProvider>
      )}
    </Show>
  );
}
