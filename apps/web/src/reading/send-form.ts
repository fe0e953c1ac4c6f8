/** What the API answers: where the thing sent can be seen, or what is wrong. */
type Answer = { path?: string; detail?: string; errors?: { detail: string }[] };

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
  notice.textContent = findFault(answer) ?? form.dataset.failed ?? "";
  notice.hidden = false;
  button.disabled = false;
  button.textContent = words;
}

/** What is wrong, in words for people: that of the whole problem names places in the JSON too. */
function findFault(answer: Answer | null): string | undefined {
  return answer?.errors?.[0]?.detail ?? answer?.detail;
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
