import { onMount } from "solid-js";

type Line = HTMLInputElement | HTMLTextAreaElement;
type Choice = HTMLInputElement | HTMLSelectElement;

/** What was typed into a control of the server's before the app took it over; null where nothing was. */
export function findEarlyText(control: Line): string | null {
  return control.isConnected && control.value !== control.defaultValue ? control.value : null;
}

/** As `ref` of a control: tells its listener what was chosen before the app took it over. */
export function tellEarlyChoice(control: Choice): void {
  if (!control.isConnected || !isChosen(control)) return;
  const { value } = control;
  const isOn = control instanceof HTMLInputElement && control.checked;
  onMount(() => {
    if (control instanceof HTMLSelectElement) control.value = value;
    else control.checked = isOn;
    control.dispatchEvent(new Event("change", { bubbles: true }));
  });
}

/** Whether a choice is another one than the page came with. */
function isChosen(control: Choice): boolean {
  if (control instanceof HTMLSelectElement) {
    const options = [...control.options];
    const first = options.find((option) => option.defaultSelected) ?? options[0];
    return control.value !== first?.value;
  }
  if (control.type === "radio") return control.checked && !control.defaultChecked;
  return control.checked !== control.defaultChecked;
}
