import { getPageContext } from "../http/page-context.ts";

/**
 * A form that is sent before the page's own scripts run would go out as a plain post, which no page
 * takes, and what was typed would be gone. This script, in the page itself, holds it and sends it
 * again until one of them takes it. Rendered on the server only.
 */
export function HoldForms() {
  return <script nonce={getPageContext().nonce} innerHTML={`(${holdForms})()`} />;
}

/** Goes to the browser as it is written here: it may use nothing from outside. */
function holdForms(): void {
  const patienceMs = 150;
  const held = new Map<HTMLFormElement, ReturnType<typeof setTimeout>>();
  const release = (form: HTMLFormElement) => {
    clearTimeout(held.get(form));
    held.delete(form);
    form.removeAttribute("aria-busy");
  };
  // On the window, after any listener of the form's own.
  window.addEventListener("submit", (event) => {
    const { target: form, submitter } = event;
    if (!(form instanceof HTMLFormElement)) return;
    release(form);
    if (event.defaultPrevented || !form.matches('[method="post"]:not([action="/language"])'))
      return;
    event.preventDefault();
    form.setAttribute("aria-busy", "true");
    const again = () => {
      release(form);
      if (form.checkValidity()) form.requestSubmit(form.contains(submitter) ? submitter : null);
    };
    held.set(form, setTimeout(again, patienceMs));
  });
}
