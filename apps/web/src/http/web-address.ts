/** The address when it is one of the web (http or https), otherwise null. */
export function toWebAddress(value: string | null): string | null {
  if (!value || !URL.canParse(value)) return null;
  const { protocol, href } = new URL(value);
  return protocol === "https:" || protocol === "http:" ? href : null;
}
