/** Words between quotation marks; UTF-16 indices, the marks being outside `innerStart..innerEnd`. */
export type Quotation = { start: number; end: number; innerStart: number; innerEnd: number };

const CLOSERS: Record<string, string> = {
  "“": "”",
  "„": "“”",
  "«": "»",
  "「": "」",
  "『": "』",
  "‘": "’",
  '"': '"',
  "＂": "＂",
};
const MARKS = /["“”„«»「」『』‘’＂]/g;
const LETTER = /^[\p{L}\p{N}]/u;

/** The quotations of one paragraph, `from` to `to` in UTF-16, in order and without nesting. */
export function findQuotations(text: string, from: number, to: number): Quotation[] {
  const paragraph = text.slice(from, to);
  const found: Quotation[] = [];
  let open: { at: number; closers: string } | null = null;
  for (const { 0: mark, index } of paragraph.matchAll(MARKS)) {
    if (open) {
      if (!open.closers.includes(mark) || isApostrophe(paragraph, mark, index)) continue;
      found.push({
        start: from + open.at,
        end: from + index + 1,
        innerStart: from + open.at + 1,
        innerEnd: from + index,
      });
      open = null;
    } else {
      const closers = CLOSERS[mark];
      if (closers && !isInch(paragraph, mark, index)) open = { at: index, closers };
    }
  }
  return found.filter(({ innerStart, innerEnd }) => innerEnd > innerStart);
}

function isApostrophe(paragraph: string, mark: string, index: number): boolean {
  return mark === "’" && LETTER.test(paragraph.slice(index + 1, index + 3));
}

/** 5" is a length, not the start of a quotation. */
function isInch(paragraph: string, mark: string, index: number): boolean {
  return mark === '"' && /\d/.test(paragraph[index - 1] ?? "");
}
