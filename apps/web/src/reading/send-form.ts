/** What the API answers: where the thing sent can be seen, or what is wrong, with which field. */
type Answer = {
  path?: string;
  detail?: string;
  code?: string;
  errors?: { pointer: string; detail: string; reason?: string }[];
};

/** Sends a form as JSON and goes to what was made of it; what is refused is said in the form. */
export function sendForm(form: HTMLFormElement): void {
  form.addEventListener("input", ({ target }) => {
    if (target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement)
      tellLength(target, form.dataset.over ?? "");
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void send(form);
  });
}

/** Says how much too long a text is, and keeps it from being sent; nothing typed is cut. */
function tellLength(control: HTMLTextAreaElement | HTMLInputElement, words: string): void {
  const most = Number(control.dataset.most ?? Infinity);
  const over = control.value.trim().length - most;
  const fault = over > 0 ? words.replace("{n}", `${over}`).replace("{most}", `${most}`) : "";
  control.setCustomValidity(fault);
  const note = control.parentElement?.querySelector<HTMLElement>(".fault");
  if (!note) return;
  note.textContent = fault;
  note.hidden = !fault;
}

async function send(form: HTMLFormElement): Promise<void> {
  const button = form.querySelector<HTMLButtonElement>("button[type=submit]");
  const notice = form.querySelector<HTMLElement>("[role=alert]");
  const words = button?.textContent ?? "";
  if (!button || !notice || button.disabled) return;
  button.disabled = true;
  button.textContent = form.dataset.send ?? words;
  notice.hidden = true;
  const answer = await post(form);
  if (answer?.path) {
    window.location.assign(answer.path);
    return;
  }
  const told = answer?.errors?.map((fault) => tellFault(form, fault));
  notice.textContent = told?.every(Boolean) ? (form.dataset.mend ?? "") : toWords(form, answer);
  notice.hidden = false;
  button.disabled = false;
  button.textContent = words;
}

/** Says beside a field what is wrong with it; false where there is no such field. */
function tellFault(form: HTMLFormElement, fault: NonNullable<Answer["errors"]>[number]): boolean {
  const control = form.elements.namedItem(fault.pointer.slice(1));
  const place = control instanceof HTMLElement ? control.parentElement : null;
  const note = place?.querySelector<HTMLElement>(".fault");
  if (!note) return false;
  note.textContent = find(form.dataset.reasons, fault.reason) ?? fault.detail;
  note.hidden = false;
  return true;
}

/** Why it was not taken, in the page's language; the API's own sentences are in English. */
function toWords(form: HTMLFormElement, answer: Answer | null): string {
  const words = form.dataset.codes
    ? find(form.dataset.codes, answer?.code)
    : (answer?.errors?.[0]?.detail ?? answer?.detail);
  return words ?? form.dataset.failed ?? "";
}

function find(table: string | undefined, key: string | undefined): string | undefined {
  return key && table ? (JSON.parse(table) as Record<string, string>)[key] : undefined;
}

/** The answer; null where there was none that can be read. Empty fields are not sent. */
async function post(form: HTMLFormElement): Promise<Answer | null> {
  const filled = [...new FormData(form)].filter(([, value]) => value !== "");
  const headers = { "content-type": "application/json" };
  const body = JSON.stringify(Object.fromEntries(filled));
  try {
    const answer = await fetch(form.action, { method: "POST", headers, body });
    return (await answer.json()) as Answer;
  } catch {
    return null;
  }
}
