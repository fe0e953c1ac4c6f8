/** An element with attributes and content; strings become text, never markup. */
export function makeElement<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string>,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...content);
  return element;
}

/** A drawing in a square of 16. */
export function makeDrawing(className: string, path: string): SVGElement {
  const attributes = { viewBox: "0 0 16 16", "aria-hidden": "true", class: className };
  const disc = makeSvg("circle", { cx: "8", cy: "8", r: "7" });
  return makeSvg("svg", attributes, disc, makeSvg("path", { d: path }));
}

function makeSvg(name: string, attributes: Record<string, string>, ...content: Node[]): SVGElement {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...content);
  return element;
}
