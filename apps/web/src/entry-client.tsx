import { mount, StartClient } from "@solidjs/start/client";
import { loadMessages } from "./messages/catalogue.ts";
import { toInterfaceLanguage } from "./language/interface-language.ts";

const root = document.getElementById("app");
await loadMessages(toInterfaceLanguage(document.documentElement.lang));
if (root) mount(() => <StartClient />, root);
