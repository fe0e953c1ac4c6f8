import { findKeptValue, keepValue } from "../../forms/kept-value.ts";
import { emptyImport, type ImportFields } from "./import-input.ts";

const key = "import";

/** Keeps what was typed or pasted in this tab; a file has to be chosen again, so its text is not. */
export function keepImport(fields: ImportFields): void {
  keepValue(key, fields.way === "file" ? { ...fields, content: "" } : { ...fields });
}

/** Forgets what was kept, once it is imported. */
export function forgetImport(): void {
  keepValue(key, null);
}

/** What this tab kept of an import that was not sent; null when there is nothing. */
export function findKeptImport(): ImportFields | null {
  const kept = findKeptValue<Partial<ImportFields>>(key);
  return kept && { ...emptyImport, ...kept };
}
