import { codePointLength } from "@claimledger/claims/article/text";

/**
 * The selected words as code points of the article's text, or null when nothing of it is selected.
 * White space at both ends is left out. Relies on MarkedText: each piece of text knows its start.
 */
export function readSelection(within: Element): { start: number; end: number } | null {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const pieces = listPieces(range, within);
  const first = pieces[0];
  const last = pieces.at(-1);
  if (!first || !last) return null;
  const selected = pieces.map(({ text }) => text).join("");
  const start = first.start + codePointLength(selected) - codePointLength(selected.trimStart());
  const end = last.start + codePointLength(last.text.trimEnd());
  return end > start ? { start, end } : null;
}

type Piece = { start: number; text: string };

/** The selected part of every piece of text that the range touches. */
function listPieces(range: Range, within: Element): Piece[] {
  if (!range.intersectsNode(within)) return [];
  const pieces = [...within.querySelectorAll("[data-start]")];
  return pieces.flatMap((piece) => toPiece(piece, range) ?? []);
}

function toPiece(element: Element, range: Range): Piece | null {
  const text = element.firstChild;
  if (!(text instanceof Text) || !range.intersectsNode(text)) return null;
  const from = text === range.startContainer ? range.startOffset : 0;
  const to = text === range.endContainer ? range.endOffset : text.data.length;
  if (to <= from) return null;
  const before = Number(element.getAttribute("data-start"));
  return {
    start: before + codePointLength(text.data.slice(0, from)),
    text: text.data.slice(from, to),
  };
}
