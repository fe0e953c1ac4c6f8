import { mount, StartClient } from "@solidjs/start/client";
import { toInterfaceLanguage } from "./language/interface-language.ts";
import { loadPage } from "./layout/load-page.ts";
import { loadMessages } from "./messages/catalogue.ts";

const root = document.getElementById("app");
await Promise.all([
  loadMessages(toInterfaceLanguage(document.documentElement.lang)),
  loadPage(window.location.pathname),
]);
if (root) mount(() => <StartClient />, root);
