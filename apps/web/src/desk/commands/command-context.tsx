import {
  createContext,
  createEffect,
  createMemo,
  createSignal,
  onCleanup,
  onMount,
  useContext,
  type Accessor,
  type ParentProps,
} from "solid-js";
import { defaultKeybindingsHandlerIgnore, tinykeys } from "tinykeys";
import { findKeptValue, keepValue } from "../../forms/kept-value.ts";
import type { Command } from "./commands.ts";

type CommandValue = {
  all: Accessor<Command[]>;
  add: (commands: Accessor<Command[]>) => () => void;
  /** Whether keys without Ctrl or ⌘ act; some who speak to their computer need them not to. */
  singleKeys: Accessor<boolean>;
  setSingleKeys: (on: boolean) => void;
};

const CommandContext = createContext<CommandValue>();
const settingKey = "desk-keys";

/** Listens to the keyboard for all commands that the page on show offers. */
export function CommandProvider(props: ParentProps) {
  const [sources, setSources] = createSignal<Accessor<Command[]>[]>([]);
  const [singleKeys, setSingleKeys] = createSignal(true);
  const all = createMemo(() => sources().flatMap((source) => source()));
  onMount(() => {
    setSingleKeys(findKeptValue<{ single: boolean }>(settingKey, "device")?.single ?? true);
    createEffect(() => onCleanup(listen(all(), singleKeys())));
  });
  const value: CommandValue = {
    all,
    add: (commands) => {
      setSources((known) => [...known, commands]);
      return () => setSources((known) => known.filter((source) => source !== commands));
    },
    singleKeys,
    setSingleKeys: (single) => {
      setSingleKeys(single);
      keepValue(settingKey, { single }, "device");
    },
  };
  return <CommandContext.Provider value={value}>{props.children}</CommandContext.Provider>;
}

export function useCommandList(): CommandValue {
  const value = useContext(CommandContext);
  if (!value) throw new Error("Commands are used outside of CommandProvider.");
  return value;
}

/** Offers commands as long as the component is there. */
export function useCommands(commands: Accessor<Command[]>): void {
  const { add } = useCommandList();
  onMount(() => onCleanup(add(commands)));
}

/** Chords act everywhere; single keys not while something is typed or asked in a dialog. */
function listen(commands: Command[], singleKeys: boolean): () => void {
  const bound = commands.filter((command) => command.keys !== undefined);
  const chords = bound.filter(({ keys }) => keys?.startsWith("$mod"));
  const singles = singleKeys ? bound.filter((command) => !chords.includes(command)) : [];
  const stops = [
    tinykeys(window, toBindings(chords), { ignore: isTaken }),
    tinykeys(window, toBindings(singles), {
      ignore: (event) => isTaken(event) || isTyping(event) || isAsked(),
    }),
  ];
  return () => stops.forEach((stop) => stop());
}

function toBindings(commands: Command[]): Record<string, (event: KeyboardEvent) => void> {
  return Object.fromEntries(
    commands.map(({ keys, run }) => [
      keys ?? "",
      (event: KeyboardEvent) => {
        event.preventDefault();
        run();
      },
    ]),
  );
}

const isTaken = (event: KeyboardEvent) => event.defaultPrevented || event.isComposing;

function isTyping(event: KeyboardEvent): boolean {
  const isField = (event.target as Element | null)?.closest?.("input, textarea, select");
  return Boolean(isField) || defaultKeybindingsHandlerIgnore(event);
}

function isAsked(): boolean {
  return document.querySelector('[role="dialog"]') !== null;
}
