/** One page has one address: as URLs are compared, and without the place in it. */
export function toPageUrl(given: string | null | undefined): string | null {
  if (!given) return null;
  const url = new URL(given);
  url.hash = "";
  return url.href;
}
