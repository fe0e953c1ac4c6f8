import { parseHTML } from "linkedom";
import { normaliseText } from "@claimledger/claims/article/text";
import { isoDateSchema } from "@claimledger/claims/desk/iso-date";

export type PageDescription = {
  title: string | null;
  publisher: string | null;
  publishedOn: string | null;
};

type Document = ReturnType<typeof parseHTML>["document"];

const titles = ["og:title", "twitter:title", "citation_title", "dc.title"];
const publishers = ["og:site_name", "citation_publisher", "dc.publisher", "application-name"];
const days = [
  "article:published_time",
  "citation_publication_date",
  "datepublished",
  "dc.date",
  "date",
];

/** What a page says of itself: title, publisher and day; null for each that it does not say. */
export function describePage(html: string): PageDescription {
  const { document } = parseHTML(html);
  const meta = readMeta(document);
  const linked = readLinkedData(document);
  const pick = (names: string[]) => names.map((name) => meta.get(name)).find(Boolean);
  return {
    title: clip(
      pick(titles) ?? linked.headline ?? document.querySelector("title")?.textContent,
      500,
    ),
    publisher: clip(pick(publishers) ?? linked.publisher, 200),
    publishedOn: toDay(pick(days) ?? linked.datePublished ?? findTime(document)),
  };
}

function readMeta(document: Document): Map<string, string> {
  const found = new Map<string, string>();
  for (const element of document.querySelectorAll("meta[content]")) {
    const name = element.getAttribute("property") ?? element.getAttribute("name");
    const content = element.getAttribute("content")?.trim();
    if (name && content && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), content);
  }
  return found;
}

type LinkedData = { headline?: string; publisher?: string; datePublished?: string };

/** The first schema.org description in the page that has a headline or a day. */
function readLinkedData(document: Document): LinkedData {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]'))
    for (const node of listNodes(script.textContent ?? "")) {
      const headline = toText(node["headline"]);
      const datePublished = toText(node["datePublished"]);
      if (!headline && !datePublished) continue;
      const publisher = toText((node["publisher"] as Node | undefined)?.["name"]);
      return {
        ...(headline && { headline }),
        ...(datePublished && { datePublished }),
        ...(publisher && { publisher }),
      };
    }
  return {};
}

type Node = Record<string, unknown>;

function listNodes(json: string): Node[] {
  try {
    const parsed: unknown = JSON.parse(json);
    const roots = Array.isArray(parsed) ? parsed : [parsed];
    return roots
      .flatMap((root: Node | null) => [root, ...toList(root?.["@graph"])])
      .filter((node): node is Node => typeof node === "object" && node !== null);
  } catch {
    return [];
  }
}

function toList(value: unknown): Node[] {
  return Array.isArray(value) ? (value as Node[]) : [];
}

function toText(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}

function findTime(document: Document): string | null | undefined {
  return document.querySelector("time[datetime]")?.getAttribute("datetime");
}

/** As much as the source form takes, on one line, without what cannot be shown. */
function clip(value: string | null | undefined, most: number): string | null {
  const text = normaliseText(value ?? "").replaceAll(/[\s\p{Cc}]+/gu, " ");
  return Array.from(text.trim()).slice(0, most).join("") || null;
}

/** `2026-02-01T…` and `2026/02/01` are days; anything less plain is left to the reader. */
function toDay(value: string | null | undefined): string | null {
  const day = value?.trim().slice(0, 10).replaceAll("/", "-");
  return isoDateSchema.safeParse(day).data ?? null;
}
