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
