import { getRequestEvent, isServer } from "solid-js/web";

/** Sets the HTTP status of the page being rendered; does nothing in the browser. */
export function setPageStatus(status: number): void {
  const event = isServer ? getRequestEvent() : undefined;
  if (event) event.response.status = status;
}

/** Answers with a redirect in place of the page being rendered; does nothing in the browser. */
export function setPageRedirect(path: string, status: 301 | 302): void {
  const event = isServer ? getRequestEvent() : undefined;
  if (!event) return;
  event.response.status = status;
  event.response.headers.set("location", path);
}
