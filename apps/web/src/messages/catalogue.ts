import type { InterfaceLanguage } from "../language/interface-language.ts";
import type { Messages } from "./en.ts";

const loaders: Record<InterfaceLanguage, () => Promise<Messages>> = {
  en: async () => (await import("./en.ts")).en,
  vi: async () => (await import("./vi.ts")).vi,
  zh: async () => (await import("./zh.ts")).zh,
};

const loaded = new Map<InterfaceLanguage, Messages>();

/** Loads a language's messages; a page is rendered or hydrated only after that. */
export async function loadMessages(language: InterfaceLanguage): Promise<void> {
  if (!loaded.has(language)) loaded.set(language, await loaders[language]());
}

/** The messages of a language that was loaded before. */
export function getMessages(language: InterfaceLanguage): Messages {
  const messages = loaded.get(language);
  if (!messages) throw new Error(`The messages of ${language} were not loaded.`);
  return messages;
}
