import { verdictShapes } from "../claim/verdict-shapes.ts";
import { pictureSize } from "../reading/picture-size.ts";
import type { PreviewCard, PreviewTone } from "./preview-card.ts";

/** An element as the layout library takes it; `key` is part of the shape and means nothing here. */
export type Drawn = { type: string; key: null; props: Record<string, unknown> };
type Colours = Record<string, string>;
type Style = Record<string, string | number>;

const sans = "Sans, Sans latin-ext, Sans vietnamese, Chinese chinese-simplified";
const serif = "Serif, Serif latin-ext, Serif vietnamese, Chinese chinese-simplified";
/** Longer words are cut by lines; what lies far beyond them need not be laid out. */
const longest = 400;

/** A card as boxes with styles, which a layout library turns into SVG. */
export function drawPreview(card: PreviewCard, colours: Colours): Drawn {
  const tone = colours[card.tone] ?? "#000000";
  const column = { display: "flex", flexDirection: "column" };
  return box(
    {
      ...pictureSize,
      ...column,
      boxSizing: "border-box",
      padding: "52px 64px 44px",
      borderTop: `20px solid ${tone}`,
      background: colours[card.verdict ? `${card.tone}-soft` : "paper"] ?? "#ffffff",
      color: colours.ink ?? "#000000",
      fontFamily: sans,
    },
    [
      box({ display: "flex", alignItems: "center", gap: 20, color: tone }, [
        ...(card.verdict ? [drawShape(card, tone, colours.surface ?? "#ffffff")] : []),
        text(card.answer, { fontSize: 60, fontWeight: 700, lineHeight: 1.2 }),
      ]),
      text(card.words, {
        marginTop: 28,
        fontFamily: serif,
        fontSize: card.words.length > 110 ? 42 : 52,
        fontWeight: 600,
        lineHeight: 1.3,
        ...lines(card.sentence ? 4 : 5),
      }),
      ...(card.sentence
        ? [text(card.sentence, { marginTop: 20, fontSize: 30, lineHeight: 1.4, ...lines(2) })]
        : []),
      ...(card.bar.length > 0 ? [drawBar(card, colours)] : []),
      box(
        {
          display: "flex",
          justifyContent: "space-between",
          gap: 32,
          marginTop: "auto",
          fontSize: 26,
          color: colours.quiet ?? "#000000",
        },
        [
          text(card.site, { fontFamily: serif, fontWeight: 600, color: colours.ink ?? "#000000" }),
          text(card.foot, { ...lines(1), textAlign: "right" }),
        ],
      ),
    ],
  );
}

function drawShape({ verdict }: PreviewCard, tone: string, ground: string): Drawn {
  const { isFull, path } = verdictShapes[verdict ?? "unproven"];
  const line = { fill: "none", strokeLinecap: "round", strokeLinejoin: "round" };
  const disc = { cx: 8, cy: 8, r: 7, stroke: tone, strokeWidth: 1.6, fill: isFull ? tone : "none" };
  const sign = { ...line, d: path, stroke: isFull ? ground : tone, strokeWidth: 1.8 };
  return {
    type: "svg",
    key: null,
    props: {
      width: 64,
      height: 64,
      viewBox: "0 0 16 16",
      children: [
        { type: "circle", key: null, props: disc },
        { type: "path", key: null, props: sign },
      ],
    },
  };
}

function drawBar({ bar }: PreviewCard, colours: Colours): Drawn {
  const fill = (tone: PreviewTone) => colours[tone === "none" ? "line" : tone] ?? "#000000";
  return box(
    { display: "flex", gap: 4, width: "100%", height: 28, marginTop: 36 },
    bar.map(({ tone, count }) => box({ flexGrow: count, height: 28, background: fill(tone) }, [])),
  );
}

function lines(most: number): Style {
  return { display: "block", lineClamp: most };
}

function text(words: string, style: Style): Drawn {
  return { type: "div", key: null, props: { style, children: words.slice(0, longest) } };
}

function box(style: Style, children: Drawn[]): Drawn {
  return { type: "div", key: null, props: { style, children } };
}
