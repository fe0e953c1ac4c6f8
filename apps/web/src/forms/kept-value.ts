/** Where a value is kept: in this tab alone, or on this device, for whoever opens it next. */
type Place = "tab" | "device";

/** Keeps a value also over a reload; forgets it when it is null. */
export function keepValue(key: string, value: object | null, place: Place = "tab"): void {
  try {
    // What does not fit must not leave an older value behind.
    toStorage(place).removeItem(key);
    if (value) toStorage(place).setItem(key, JSON.stringify(value));
  } catch {
    // A full or forbidden storage must not stop anybody from typing.
  }
}

/** The value that is kept under a key; null when there is none. */
export function findKeptValue<T extends object>(key: string, place: Place = "tab"): T | null {
  try {
    return JSON.parse(toStorage(place).getItem(key) ?? "null") as T | null;
  } catch {
    return null;
  }
}

function toStorage(place: Place): Storage {
  return place === "tab" ? sessionStorage : localStorage;
}
