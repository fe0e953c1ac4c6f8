import { Resvg } from "@resvg/resvg-js";
import satori from "satori";
import { pictureSize } from "../reading/picture-size.ts";
import { drawPreview } from "./draw-preview.ts";
import { loadFonts } from "./load-fonts.ts";
import type { PreviewCard } from "./preview-card.ts";
import { readColours } from "./read-colours.ts";

const colours = readColours();

/** A card as a PNG file: laid out as SVG with its letters as paths, then drawn. */
export async function renderPreview(card: PreviewCard): Promise<Uint8Array> {
  const svg = await satori(drawPreview(card, colours), {
    ...pictureSize,
    fonts: loadFonts(`${card.answer}${card.words}${card.sentence}${card.foot}${card.site}`),
  });
  const drawn = new Resvg(svg, { font: { loadSystemFonts: false } });
  return new Uint8Array(drawn.render().asPng());
}
