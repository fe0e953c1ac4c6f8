import type { Mark } from "./find-marks.ts";
import type { Note } from "./make-note.ts";

const size = 24;

/**
 * Puts each sign beside the first line of its words, in the margin at the right of their paragraph, or
 * at the screen's edge where there is none. They are moved by transforms, which are no part of layout.
 */
export function placeSigns(
  marks: Mark[],
  getSign: (mark: Mark) => HTMLElement,
  host: HTMLElement,
): void {
  if (marks.length === 0) return;
  const origin = host.getBoundingClientRect();
  const { clientWidth } = document.documentElement;
  const lowest = document.documentElement.scrollHeight - size;
  const places = marks.map((mark) => ({ mark, ...measure(mark.range) }));
  const taken: { x: number; y: number }[] = [];
  for (const { mark, line, right } of places) {
    const sign = getSign(mark);
    sign.hidden = !line;
    if (!line) continue;
    const x = Math.round(Math.max(0, Math.min(right, clientWidth - size)) - origin.left);
    let y = Math.round(line.top + (line.height - size) / 2 - origin.top);
    while (taken.some((other) => Math.abs(other.x - x) < size && Math.abs(other.y - y) < size))
      y += size;
    y = Math.max(0, Math.min(y, lowest));
    taken.push({ x, y });
    sign.style.transform = `translate(${x}px, ${y}px)`;
  }
}

function measure(range: Range): { line: DOMRect | undefined; right: number } {
  const line = [...range.getClientRects()].find(({ width }) => width > 0);
  let block = range.startContainer.parentElement;
  while (block && /^(?:inline|contents)/.test(getComputedStyle(block).display))
    block = block.parentElement;
  return { line, right: (block ?? document.body).getBoundingClientRect().right };
}

/** Puts an opening note under its sign, or over it in the lower half of the screen. */
export function placeNote({ sign, body }: Note): void {
  if (!body) return;
  const { left, top, bottom } = sign.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const width = Math.min(320, clientWidth - 16);
  const x = Math.max(8, Math.min(left, clientWidth - width - 8));
  const isLow = top > clientHeight / 2;
  body.style.left = `${x + scrollX}px`;
  body.style.top = isLow ? `${top + scrollY - 4}px` : `${bottom + scrollY + 4}px`;
  body.style.translate = isLow ? "0 -100%" : "none";
}
