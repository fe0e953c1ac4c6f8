import { createMiddleware } from "@solidjs/start/middleware";
import type { FetchEvent } from "@solidjs/start/server";
import { setPageContext } from "./http/page-context.ts";
import { chooseLanguage, findAskedLanguage } from "./language/choose-language.ts";
import { loadMessages } from "./messages/catalogue.ts";
import { toPageHeaders } from "./server/page-headers.ts";
import { makeNonce } from "./server/security-headers.ts";
import { getWebContext } from "./server/web-context.ts";

/** Finds out language, nonce and request id of a request and sets the headers that all pages have. */
async function preparePage(event: FetchEvent): Promise<void> {
  const context = getWebContext(event);
  const { request } = event;
  const language = chooseLanguage(request);
  const askedLanguage = findAskedLanguage(request.url);
  const nonce = makeNonce();
  await loadMessages(language);
  setPageContext({ ...context, nonce, language, askedLanguage, page: null });
  Object.assign(context.rendering, { nonce });
  setHeaders(event, toPageHeaders({ nonce, language, requestId: context.requestId }));
}

function setHeaders(event: FetchEvent, headers: Record<string, string>): void {
  for (const [name, value] of Object.entries(headers)) event.response.headers.set(name, value);
}

/** Names the encoding, since pages are sent as text. */
function nameEncoding({ response }: FetchEvent): void {
  if (response.headers.get("content-type") === "text/html")
    response.headers.set("content-type", "text/html; charset=utf-8");
}

export default createMiddleware({ onRequest: preparePage, onBeforeResponse: nameEncoding });
