type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/**
 * Puts back what was typed into forms before the page was loaded again, and returns what keeps it in the
 * tab and says whether it could; passwords and files are not kept. Goes to the browser as it is written
 * here: it may use nothing from outside.
 */
export function openTyped(): () => boolean {
  const key = `typed:${window.location.pathname}${window.location.search}`;
  type Kept = { at: number; sign: string; value: string | boolean };

  function listControls(): Control[] {
    return [
      ...document.querySelectorAll<Control>("form[method=post] :is(input, select, textarea)"),
    ];
  }

  function toSign({ type, name, id }: Control): string {
    return [type, name, id].join(" ");
  }

  /** Null where nothing was typed or chosen, and for what is not to be kept. */
  function findTyped(control: Control): string | boolean | null {
    if (/^(?:password|file|hidden)$/u.test(control.type)) return null;
    if (control instanceof HTMLSelectElement) return control.value;
    if (/^(?:checkbox|radio)$/u.test(control.type)) {
      const { checked, defaultChecked } = control as HTMLInputElement;
      return checked === defaultChecked ? null : checked;
    }
    return control.value === control.defaultValue ? null : control.value;
  }

  function keep(): boolean {
    const kept = listControls().flatMap((control, at): Kept[] => {
      const value = findTyped(control);
      return value === null ? [] : [{ at, sign: toSign(control), value }];
    });
    try {
      sessionStorage.setItem(key, JSON.stringify(kept));
      return true;
    } catch {
      return false;
    }
  }

  function takeKept(): Kept[] {
    try {
      const kept = sessionStorage.getItem(key);
      sessionStorage.removeItem(key);
      return JSON.parse(kept ?? "[]") as Kept[];
    } catch {
      return [];
    }
  }

  function putBack(): void {
    const controls = listControls();
    for (const { at, sign, value } of takeKept()) {
      const control = controls[at];
      if (!control || toSign(control) !== sign) continue;
      if (typeof value === "string") control.value = value;
      else (control as HTMLInputElement).checked = value;
      // For an app that has the form already.
      for (const type of ["input", "change"])
        control.dispatchEvent(new Event(type, { bubbles: true }));
    }
  }

  // The text of the page is whole then, and most scripts have not run.
  document.addEventListener("readystatechange", putBack, { once: true });
  return keep;
}
