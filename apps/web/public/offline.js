/**
 * The site's service worker. Where a page cannot be fetched it shows the one that says so, in the
 * reader's language. Nothing else is kept: a verdict is shown as it stands, or not at all.
 */
const asked = new URL(self.location.href).searchParams;
const page = `/offline?lang=${asked.get("lang")}`;
const files = [page, asked.get("style")].filter((path) => path?.startsWith("/"));
/** Named by what is in it, so that another language or another build has a store of its own. */
const store = `offline ${files.join(" ")}`;

self.addEventListener("install", (event) => {
  event.waitUntil(keepFiles().then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  // The browser asks for a page while this worker is still being started.
  event.waitUntil(Promise.all([forgetOthers(), self.registration.navigationPreload?.enable()]));
});

self.addEventListener("fetch", (event) => {
  const { method, mode, url } = event.request;
  if (method !== "GET") return;
  if (mode === "navigate") event.respondWith(showPage(event));
  else if (files.includes(new URL(url).pathname)) event.respondWith(showFile(event.request));
});

async function keepFiles() {
  const kept = await caches.open(store);
  await kept.addAll(files);
}

async function forgetOthers() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith("offline ") && name !== store);
  await Promise.all(old.map((name) => caches.delete(name)));
}

async function showPage(event) {
  try {
    return (await event.preloadResponse) ?? (await fetch(event.request));
  } catch {
    return (await caches.match(page)) ?? Response.error();
  }
}

/** The styles, whose name changes with what is in them. */
async function showFile(request) {
  return (await caches.match(request)) ?? fetch(request);
}
