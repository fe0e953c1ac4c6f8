/** A place in an article's text, in code points, end exclusive; `text` is what should stand there. */
export type TextPlace = { start: number; end: number; text?: string };

/**
 * The DOM range of a place. Relies on MarkedText: each piece of text knows its start. Null where the
 * place is not shown, or something else stands there.
 */
export function toRange(root: Element, { start, end, text }: TextPlace): Range | null {
  const from = findPoint(root, start, "first");
  const to = findPoint(root, end, "last");
  if (!from || !to) return null;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return text !== undefined && readText(root, range) !== text ? null : range;
}

type Point = { node: Text; offset: number };

/** A border between two pieces belongs to the second where a place begins, to the first where it ends. */
function findPoint(root: Element, at: number, side: "first" | "last"): Point | null {
  for (const piece of root.querySelectorAll("[data-start]")) {
    const node = piece.firstChild;
    if (!(node instanceof Text)) continue;
    const start = Number(piece.getAttribute("data-start"));
    const offset = toUtf16(node.data, at - start);
    if (offset === null || (side === "first" && offset === node.data.length)) continue;
    if (side === "last" && offset === 0) continue;
    return { node, offset };
  }
  return null;
}

/** The UTF-16 offset of so many code points; null outside of the text. */
function toUtf16(text: string, codePoints: number): number | null {
  if (codePoints < 0 || codePoints > text.length) return null;
  let offset = 0;
  for (let count = 0; count < codePoints; count += 1) {
    if (offset >= text.length) return null;
    offset += (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
  }
  return offset;
}

/** The article's own words in a range, without the numbers of claims between them. */
function readText(root: Element, range: Range): string {
  const pieces = [...root.querySelectorAll("[data-start]")].map(({ firstChild }) => firstChild);
  return pieces
    .filter((node): node is Text => node instanceof Text && range.intersectsNode(node))
    .map((node) => {
      const from = node === range.startContainer ? range.startOffset : 0;
      return node.data.slice(from, node === range.endContainer ? range.endOffset : undefined);
    })
    .join("");
}
