import { z } from "zod";
import { indexText, type TextIndex } from "./text.ts";
import { isGraphemeBoundary } from "./grapheme.ts";

const CONTEXT = 32;

/** https://www.w3.org/TR/annotation-model/#text-quote-selector */
export const textQuoteSelectorSchema = z
  .strictObject({
    type: z.literal("TextQuoteSelector"),
    exact: z.string().min(1).max(10_000),
    prefix: z.string().max(1_000),
    suffix: z.string().max(1_000),
  })
  .meta({ id: "TextQuoteSelector" });

/** https://www.w3.org/TR/annotation-model/#text-position-selector, counted in code points of NFC text. */
export const textPositionSelectorSchema = z
  .strictObject({
    type: z.literal("TextPositionSelector"),
    start: z.int().min(0),
    end: z.int().min(0),
  })
  .meta({ id: "TextPositionSelector" });

export const selectorSchema = z
  .discriminatedUnion("type", [textQuoteSelectorSchema, textPositionSelectorSchema])
  .meta({ id: "Selector" });

/** Where a claim stands in one revision of its article. */
export const anchorStateSchema = z
  .enum(["anchored", "text_changed", "orphaned"])
  .meta({ id: "AnchorState" });

export type TextQuoteSelector = z.infer<typeof textQuoteSelectorSchema>;
export type TextPositionSelector = z.infer<typeof textPositionSelectorSchema>;
export type Selector = z.infer<typeof selectorSchema>;
export type AnchorState = z.infer<typeof anchorStateSchema>;

/**
 * Both selectors of the span from code point `start` to `end` of a normalised text. Prefix and
 * suffix hold up to 32 code points and never part of a grapheme. Throws RangeError when the span
 * is empty or outside the text. Give a `TextIndex` when asking for many spans of one text.
 */
export function makeSelectors(
  text: string | TextIndex,
  start: number,
  end: number,
): [TextQuoteSelector, TextPositionSelector] {
  const index = typeof text === "string" ? indexText(text) : text;
  if (!(start >= 0 && start < end && end <= index.length)) {
    throw new RangeError(`no span ${start} to ${end} in a text of ${index.length} characters`);
  }
  const quote: TextQuoteSelector = {
    type: "TextQuoteSelector",
    exact: index.slice(start, end),
    prefix: index.slice(findContextStart(index, start), start),
    suffix: index.slice(end, findContextEnd(index, end)),
  };
  return [quote, { type: "TextPositionSelector", start, end }];
}

function findContextStart(index: TextIndex, start: number): number {
  let from = Math.max(0, start - CONTEXT);
  while (from < start && !isGraphemeBoundary(index, from)) from += 1;
  return from;
}

function findContextEnd(index: TextIndex, end: number): number {
  let to = Math.min(index.length, end + CONTEXT);
  while (to > end && !isGraphemeBoundary(index, to)) to -= 1;
  return to;
}
