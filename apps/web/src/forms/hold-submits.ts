/** What is said beside a form that is held: it waits, its scripts did not come, a way out, no room for it. */
export type HeldWords = { waiting: string; lost: string; again: string; unkept: string };

/**
 * Holds forms that no script takes yet; `keepTyped` keeps what was typed over a reload and says whether it
 * could. Goes to the browser as it is written here: it may use nothing from outside.
 */
export function holdSubmits(words: HeldWords, keepTyped: () => boolean): void {
  const againMs = 150;
  const silentMs = 2_000;
  const patienceMs = 15_000;
  type Held = { since: number; said: string; next?: ReturnType<typeof setTimeout> };
  const held = new Map<HTMLFormElement, Held>();
  let isLost = false;

  function say(form: HTMLFormElement, text: string): void {
    form.querySelector("[data-held]")?.remove();
    form.toggleAttribute("aria-busy", false);
    if (!text) return;
    const note = document.createElement("div");
    const className = text === words.waiting ? "note" : "notice";
    Object.assign(note, { className, role: "alert" });
    note.dataset.held = "";
    note.append(Object.assign(document.createElement("p"), { textContent: text }));
    if (text === words.lost) note.append(offerReload(form));
    // Last of the form's parts: what takes the form over counts them from the first.
    form.append(note);
    note.scrollIntoView({ block: "nearest" });
  }

  function offerReload(form: HTMLFormElement): HTMLElement {
    const again = document.createElement("button");
    Object.assign(again, { type: "button", className: "button small", textContent: words.again });
    again.addEventListener("click", () =>
      keepTyped() ? window.location.reload() : say(form, words.unkept),
    );
    return again;
  }

  function letGo(form: HTMLFormElement): void {
    clearTimeout(held.get(form)?.next);
    if (held.delete(form)) say(form, "");
  }

  function sendAgain(form: HTMLFormElement, submitter: HTMLElement | null): void {
    if (form.reportValidity()) form.requestSubmit(form.contains(submitter) ? submitter : null);
    else letGo(form);
  }

  function hold(form: HTMLFormElement, submitter: HTMLElement | null): void {
    const one = held.get(form) ?? { since: performance.now(), said: "" };
    const waited = performance.now() - one.since;
    const late = waited > silentMs ? words.waiting : "";
    const said = isLost || waited > patienceMs ? words.lost : late;
    if (said !== one.said) say(form, said);
    // Some readers of screens say nothing of what is busy.
    if (!said) form.setAttribute("aria-busy", "true");
    clearTimeout(one.next);
    held.set(form, { ...one, said, next: setTimeout(sendAgain, againMs, form, submitter) });
  }

  /** Of a script; a lost picture does not matter. */
  function noteLoss(element: EventTarget | null): void {
    isLost ||= element === null || element instanceof HTMLScriptElement;
  }

  // On the window, after any listener of the form's own.
  window.addEventListener("submit", (event) => {
    const { target: form, submitter } = event;
    if (!(form instanceof HTMLFormElement)) return;
    const isOurs = form.matches('[method="post"]:not([action="/language"])');
    if (event.defaultPrevented || !isOurs) return letGo(form);
    event.preventDefault();
    hold(form, submitter);
  });
  window.addEventListener("error", (event) => noteLoss(event.target), true);
  // A script that was asked for by another one: https://vite.dev/guide/build#load-error-handling
  window.addEventListener("vite:preloadError", () => noteLoss(null));
}
