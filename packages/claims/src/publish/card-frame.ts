import { measureCard, type CardLimits, type CardSize, type CardWords } from "./measure-card.ts";
import type { PublicClaim } from "./public-claim.ts";

type Frame = CardSize & { html: string };
type Card = {
  /** Of the site with the card, without a trailing slash. */
  origin: string;
  /** What the frame holds, for those who do not see it. */
  title: string;
  /** Interface language that the card is asked for in; null leaves it to the reader's browser. */
  language?: string | null;
};

/** A phone's width without the margins of a page; narrower ones scroll within the card. */
const phone = 328;

/**
 * The iframe that shows a claim's card on another site, and its measures in CSS pixels. It is never
 * wider than its place. By the width of the screen it is as high as the card is there: on phones, where
 * there are more lines, by its least height. Where a policy refuses styles it fills its place.
 */
export function toCardFrame(claim: PublicClaim, card: Card, limits: CardLimits = {}): Frame {
  const words = toWords(claim);
  const { width, height } = measureCard(words, limits);
  const narrow = measureCard(words, { ...limits, maxwidth: Math.min(phone, width) }).height;
  const source = `${card.origin}/embed/claims/${claim.id}${card.language ? `?lang=${card.language}` : ""}`;
  const least = narrow > height ? `;min-height:min(${narrow}px,(${width + 40}px - 100vw)*9)` : "";
  const attributes = {
    src: source,
    title: card.title,
    width: "100%",
    height: `${height}`,
    style: `max-width:${width}px${least}`,
    frameborder: "0",
    loading: "lazy",
    referrerpolicy: "no-referrer",
    sandbox: "allow-popups allow-popups-to-escape-sandbox",
  };
  const written = Object.entries(attributes).map(
    ([name, value]) => `${name}="${escapeAttribute(value)}"`,
  );
  return { html: `<iframe ${written.join(" ")}></iframe>`, width, height };
}

function escapeAttribute(value: string): string {
  return value
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}

/** What is in the card, near enough to measure it: in which language it will be read is not known. */
function toWords({ statement, claimant, reported_by, article, ...claim }: PublicClaim): CardWords {
  const longest = "Người khẳng định: · theo · 26 tháng 11 năm 2026 · ";
  const attribution = `${longest}${claimant?.name ?? ""}${reported_by ?? ""}${article.publisher ?? ""}`;
  const corrected = claim.status === "corrected" ? "Đính chính ngày 26 tháng 11 năm 2026" : "";
  const { retraction } = claim;
  const isWithdrawn = claim.status === "retracted" && claim.verdict === null;
  return {
    answer: isWithdrawn ? "Chúng tôi đã ngừng kiểm chứng khẳng định này, chưa có kết luận" : "",
    statement,
    attribution,
    note: retraction ? `Lý do rút lại: ${retraction.reason}` : corrected,
  };
}
