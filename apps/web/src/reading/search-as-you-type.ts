const pause = 200;

/**
 * Exchanges the results of a search form for those of what has been typed so far. They come as the
 * page they are part of; the address follows, so that it can be shared. An answer that is no longer
 * wanted is not waited for.
 */
export function searchAsYouType(form: HTMLFormElement): void {
  const shownId = form.dataset.instant ?? "";
  let wanted = new AbortController();
  let timer: number | undefined;

  async function search(): Promise<void> {
    wanted.abort();
    wanted = new AbortController();
    const address = toAddress(form);
    const { signal } = wanted;
    const page = await load(address, signal);
    const lost = !page && !signal.aborted;
    form.querySelector<HTMLElement>(".notice")?.toggleAttribute("hidden", !lost);
    const found = page?.getElementById(shownId);
    const shown = document.getElementById(shownId);
    if (!page || !found || !shown) return;
    shown.replaceChildren(...found.childNodes);
    document.title = page.title;
    history.replaceState(null, "", address);
    announce(shown.querySelector(".search-total, .no-results, [role=alert]")?.textContent ?? "");
  }

  function later(): void {
    clearTimeout(timer);
    timer = window.setTimeout(() => void search(), pause);
  }

  form.addEventListener("input", later);
}

/** The form's address without what is empty. */
function toAddress(form: HTMLFormElement): string {
  const given = new URLSearchParams();
  for (const [name, value] of new FormData(form))
    if (typeof value === "string" && value.trim()) given.append(name, value.trim());
  return given.size > 0 ? `${form.action}?${given}` : form.action;
}

/** The page at an address; null where it was given up or cannot be had: the button is still there. */
async function load(address: string, signal: AbortSignal): Promise<Document | null> {
  try {
    const answer = await fetch(address, { signal });
    return new DOMParser().parseFromString(await answer.text(), "text/html");
  } catch {
    return null;
  }
}

/** Tells screen readers how many claims there are now, once, without reading all of them out. */
function announce(words: string): void {
  const region = document.getElementById("announced") ?? addRegion();
  region.textContent = words;
}

function addRegion(): HTMLElement {
  const region = document.createElement("p");
  region.id = "announced";
  region.className = "visually-hidden";
  region.setAttribute("role", "status");
  document.body.append(region);
  return region;
}
