/** Keeps a value in this tab, also over a reload; forgets it when it is null. */
export function keepValue(key: string, value: object | null): void {
  try {
    // What does not fit must not leave an older value behind.
    sessionStorage.removeItem(key);
    if (value) sessionStorage.setItem(key, JSON.stringify(value));
  } catch {
    // A full or forbidden storage must not stop anybody from typing.
  }
}

/** The value that this tab keeps under a key; null when there is none. */
export function findKeptValue<T extends object>(key: string): T | null {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? "null") as T | null;
  } catch {
    return null;
  }
}
