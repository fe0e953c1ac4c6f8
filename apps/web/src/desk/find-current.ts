/** Pages that are reached from a place of the navigation without lying under its address. */
const reachedFrom: Record<string, string[]> = {
  "/desk": ["/desk/claims"],
  "/desk/import": ["/desk/review-imports"],
  "/desk/account": ["/desk/api-keys", "/desk/webhooks"],
};

/** How a link of the navigation stands to the page at `path`: it is that page, or holds it. */
export function findCurrent(href: string, path: string): "page" | "true" | undefined {
  if (path === href) return "page";
  const places = [...(href === "/desk" ? [] : [href]), ...(reachedFrom[href] ?? [])];
  const isWithin = places.some((place) => path === place || path.startsWith(`${place}/`));
  return isWithin ? "true" : undefined;
}
