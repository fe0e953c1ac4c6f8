import { Toast, toaster } from "@kobalte/core/toast";
import { createContext, createSignal, Show, useContext, type ParentProps } from "solid-js";
import { Portal } from "solid-js/web";
import { useCommands } from "../commands/command-context.tsx";
import { useDesk } from "../desk-context.tsx";

const shownMs = 8_000;
const undoShownMs = 20_000;

type Notice = {
  words: string;
  /** Whose statement it is about, in its own language: several may be shown at once. */
  about?: { statement: string; language: string };
  /** A place to go on to. */
  link?: { href: string; label: string };
  /** Takes back what was done; true when it is undone. */
  undo?: () => Promise<boolean>;
};

type NoticeValue = { notify: (notice: Notice) => void };

const NoticeContext = createContext<NoticeValue>();

/** Says what was done, in a corner and to screen readers, and takes it back: by button or by key. */
export function NoticeProvider(props: ParentProps) {
  const { d } = useDesk();
  const [last, setLast] = createSignal<{ id: number; run: () => void } | null>(null);
  useCommands(() =>
    last()
      ? [{ id: "undo", label: d.common.undo, group: "page", keys: "u", run: () => last()?.run() }]
      : [],
  );

  function notify({ words, about, link, undo }: Notice): void {
    const takeBack = (id: number) => async () => {
      setLast(null);
      toaster.dismiss(id);
      const isUndone = await undo?.();
      notify({ words: isUndone ? d.notices.undone : d.notices.not_undone });
    };
    const shown = toaster.show((toast) => (
      <Toast
        toastId={toast.toastId}
        class="toast"
        duration={undo ? undoShownMs : shownMs}
        translations={{ close: d.common.close }}
      >
        <Toast.Description>
          {words}{" "}
          <Show when={about}>
            {(claim) => (
              <span class="toast-about" lang={claim().language}>
                {claim().statement}
              </span>
            )}
          </Show>
          <Show when={link}>{(target) => <a href={target().href}>{target().label}</a>}</Show>
        </Toast.Description>
        <Show when={undo}>
          <button type="button" class="button small" onClick={() => void takeBack(toast.toastId)()}>
            {d.common.undo}{" "}
            <Show when={last()?.id === toast.toastId}>
              <kbd>u</kbd>
            </Show>
          </button>
        </Show>
        <Toast.CloseButton class="button small plain" aria-label={d.common.close}>
          ×
        </Toast.CloseButton>
      </Toast>
    ));
    setLast(undo ? { id: shown, run: () => void takeBack(shown)() } : null);
  }

  return (
    <NoticeContext.Provider value={{ notify }}>
      {props.children}
      <Portal>
        <Toast.Region aria-label={d.notices.label}>
          <Toast.List class="toasts" />
        </Toast.Region>
      </Portal>
    </NoticeContext.Provider>
  );
}

export function useNotices(): NoticeValue {
  const value = useContext(NoticeContext);
  if (!value) throw new Error("useNotices is called outside of NoticeProvider.");
  return value;
}
