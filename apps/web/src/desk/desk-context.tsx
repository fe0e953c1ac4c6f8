import type { Account } from "@claimledger/claims/desk/people";
import { createContext, useContext, type ParentProps } from "solid-js";
import type { InterfaceLanguage } from "../language/interface-language.ts";
import { useLanguage } from "../language/language-context.tsx";
import { en, type DeskMessages } from "../messages/desk/en.ts";
import { vi } from "../messages/desk/vi.ts";
import { zh } from "../messages/desk/zh.ts";

const catalogues: Record<InterfaceLanguage, DeskMessages> = { en, vi, zh };

export type DeskValue = { me: Account; d: DeskMessages };

const DeskContext = createContext<DeskValue>();

/** Gives the desk's pages who is signed in and the desk's words. */
export function DeskProvider(props: ParentProps<{ me: Account }>) {
  const { language } = useLanguage();
  const value: DeskValue = {
    get me() {
      return props.me;
    },
    d: catalogues[language],
  };
  return <DeskContext.Provider value={value}>{props.children}</DeskContext.Provider>;
}

/** Who is signed in, and the desk's messages `d`. */
export function useDesk(): DeskValue {
  const value = useContext(DeskContext);
  if (!value) throw new Error("useDesk is called outside of DeskProvider.");
  return value;
}
