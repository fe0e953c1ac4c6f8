/** Brings what was opened into view, its beginning first, without taking the focus from where it is. */
export function showOpened(element: Element): void {
  const isStill = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  element.scrollIntoView({ block: "nearest", behavior: isStill ? "instant" : "smooth" });
}
