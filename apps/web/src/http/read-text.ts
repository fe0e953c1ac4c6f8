/** The one value of a query parameter; nothing where it is absent, empty or given twice. */
export function readText(value: string | string[] | undefined): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** The value of a query parameter where it is one of those known. */
export function readChoice<T extends string>(
  value: string | string[] | undefined,
  choices: readonly T[],
): T | undefined {
  return choices.find((choice) => choice === value);
}

/** A path with the parameters that have a value. */
export function toPath(path: string, query: Record<string, string | undefined | null>): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value) parameters.set(name, value);
  return parameters.size > 0 ? `${path}?${parameters}` : path;
}
