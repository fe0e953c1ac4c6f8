import { getRequestEvent, isServer } from "solid-js/web";
import type { InterfaceLanguage } from "../language/interface-language.ts";
import type { ReadingPage } from "../reading/reading-page.ts";
import type { Rendering, WebContext } from "../server/web-context.ts";

/** What the middleware finds out about a request before its page is rendered. Server only. */
export type PageContext = {
  api: WebContext["api"];
  publicUrl: string;
  siteName: string;
  requestId: string;
  isRefusedForm?: boolean;
  nonce: string;
  language: InterfaceLanguage;
  /** The one that the page's address asks for. */
  askedLanguage: InterfaceLanguage | null;
  rendering: Rendering;
  /** The page for reading that is being answered; null for one of the app. */
  page: ReadingPage | null;
};

const key = "page";

/** Keeps the context with the request that is being answered. */
export function setPageContext(context: PageContext): void {
  getEvent().locals[key] = context;
}

/** The context of the request that is being answered; throws in the browser. */
export function getPageContext(): PageContext {
  return getEvent().locals[key] as PageContext;
}

/** Notes which public document the page is made from; does nothing in the browser. */
export function noteDocument(response: Response): void {
  const etag = response.headers.get("etag");
  if (isServer && etag) getPageContext().rendering.etag = etag;
}

function getEvent() {
  const event = getRequestEvent();
  if (!event) throw new Error("A page context exists only while a request is answered.");
  return event;
}
