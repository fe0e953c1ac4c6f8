/**
 * What pages for reading do beyond HTML and CSS; all of them are whole without it. Each part looks for
 * its elements by a `data-` attribute and leaves the others alone.
 */
for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-copy]")) {
  button.hidden = false;
  button.addEventListener("click", () => void copyText(button));
}

/** Puts the text of the element named by `data-copy` on the clipboard, and says so on the button. */
async function copyText(button: HTMLButtonElement): Promise<void> {
  const text = document.getElementById(button.dataset.copy ?? "")?.textContent;
  if (!text) return;
  await navigator.clipboard.writeText(text.trim());
  button.textContent = button.dataset.copied ?? button.textContent;
}
