import { prepareOffline } from "./prepare-offline.ts";
import { searchAsYouType } from "./search-as-you-type.ts";
import { sendForm } from "./send-form.ts";

/**
 * What pages for reading do beyond HTML and CSS; all of them are whole without it. Each part looks for
 * its elements by a `data-` attribute and leaves the others alone.
 */
for (const button of findButtons("[data-copy], [data-copy-text]")) {
  button.hidden = false;
  button.addEventListener("click", () => void copyText(button));
}

if ("share" in navigator) {
  for (const button of findButtons("[data-share]")) {
    button.hidden = false;
    button.addEventListener("click", () => void share(button.dataset.share ?? ""));
  }
}

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-instant]"))
  searchAsYouType(form);
for (const form of document.querySelectorAll<HTMLFormElement>("form[data-send]")) sendForm(form);

for (const note of document.querySelectorAll<HTMLElement>("[data-full]")) {
  const input = document.getElementById(note.dataset.full ?? "");
  if (input instanceof HTMLInputElement)
    input.addEventListener("input", () => (note.hidden = input.value.length < input.maxLength));
}

prepareOffline();
// The next page is likely to need both weights, which a front page does not.
window.addEventListener("load", () => void document.fonts.load('1em "Source Serif 4"', "aạ"));

const article = document.querySelector(".marked-text");
article?.addEventListener("pointerover", ({ target }) => showTogether(article, target));
article?.addEventListener("focusin", ({ target }) => showTogether(article, target));

/** Lights up a claim's words and its note in the margin while either is pointed at. */
function showTogether(within: Element, target: EventTarget | null): void {
  const at =
    target instanceof Element ? target.closest<HTMLElement>("[data-claims], [data-claim]") : null;
  const numbers = (at?.dataset.claims ?? at?.dataset.claim ?? "").split(" ").filter(Boolean);
  for (const shown of within.querySelectorAll(".current")) shown.classList.remove("current");
  for (const number of numbers)
    for (const part of within.querySelectorAll(
      `[data-claims~="${number}"], [data-claim="${number}"]`,
    ))
      part.classList.add("current");
}

function findButtons(marked: string): NodeListOf<HTMLButtonElement> {
  return document.querySelectorAll<HTMLButtonElement>(`button:is(${marked})`);
}

/** Puts a text, or that of the element named, on the clipboard and says so on the button. */
async function copyText(button: HTMLButtonElement): Promise<void> {
  const { copy, copyText: text, copied } = button.dataset;
  const words = text ?? document.getElementById(copy ?? "")?.textContent?.trim();
  if (!words) return;
  await navigator.clipboard.writeText(words);
  button.textContent = copied ?? button.textContent;
}

/** Opens the device's own way of sharing; closing it again is no fault. */
async function share(url: string): Promise<void> {
  try {
    await navigator.share({ url, title: document.title });
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== "AbortError") throw error;
  }
}
