/**
 * Has the page that says "no connection" kept on the device, in this page's language and styles, and
 * goes on by itself where it is shown.
 */
export function prepareOffline(): void {
  if (document.querySelector("[data-offline]"))
    window.addEventListener("online", () => window.location.reload());
  else window.addEventListener("load", () => void keepPage());
}

/** Done after the page itself; without it the browser says in its own words that there is no network. */
async function keepPage(): Promise<void> {
  const [lang = "en"] = document.documentElement.lang.split("-");
  const sheet = document.querySelector<HTMLLinkElement>("link[rel=stylesheet]");
  const style = sheet ? new URL(sheet.href).pathname : "";
  try {
    await navigator.serviceWorker?.register(`/offline.js?${new URLSearchParams({ lang, style })}`);
  } catch {
    // Refused by the browser, as in private windows of some.
  }
}
