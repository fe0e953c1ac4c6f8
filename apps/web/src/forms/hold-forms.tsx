import { escapeJson } from "../claim/escape-json.ts";
import { getPageContext } from "../http/page-context.ts";
import { getMessages } from "../messages/catalogue.ts";
import { holdSubmits, type HeldWords } from "./hold-submits.ts";
import { openTyped } from "./open-typed.ts";

/**
 * A form that is sent before the page's own scripts run would go out as a plain post, which no page
 * takes, and what was typed would be gone. This script, in the page itself, holds it, sends it again until
 * one of them takes it, and says so where they are long in coming. Rendered on the server only.
 */
export function HoldForms() {
  const { language, nonce } = getPageContext();
  const t = getMessages(language);
  const words: HeldWords = {
    waiting: t.form_held.waiting,
    lost: t.form_held.lost,
    again: t.form_held.again,
    unkept: t.form_held.unkept,
  };
  const code = `(${holdSubmits})(${escapeJson(words)}, (${openTyped})())`;
  return <script nonce={nonce} innerHTML={code} />;
}
