import { Parser } from "htmlparser2";
import type { LintPage } from "@claimledger/claims/publish/claim-review-lint";

/** What a page says to machines and to people. */
type Markup = {
  /** Its JSON-LD blocks, each parsed; null for one that is no JSON. */
  blocks: unknown[];
  page: Required<LintPage>;
};

const hidden = new Set(["script", "style", "noscript", "template", "title"]);

/** Reads a page's JSON-LD, canonical address and text in one pass, without building its tree. */
export function readMarkup(html: string): Markup {
  const blocks: unknown[] = [];
  const text: string[] = [];
  const within: string[] = [];
  let url: string | null = null;
  let block: string[] | null = null;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (hidden.has(name)) within.push(name);
      if (name === "script" && isJsonLd(attributes["type"])) block = [];
      if (name === "link" && /\bcanonical\b/i.test(attributes["rel"] ?? ""))
        url ??= toAddress(attributes["href"]);
    },
    ontext: (part) => {
      if (block) block.push(part);
      else if (within.length === 0) text.push(part);
    },
    onclosetag: (name) => {
      if (name === within.at(-1)) within.pop();
      if (name !== "script" || !block) return;
      blocks.push(parseBlock(block.join("")));
      block = null;
    },
  });
  parser.end(html);
  return { blocks, page: { url, text: text.join(" ").replace(/\s+/gu, " ").trim() } };
}

function isJsonLd(type: string | undefined): boolean {
  return /^\s*application\/ld\+json\b/i.test(type ?? "");
}

function toAddress(href: string | undefined): string | null {
  return href !== undefined && URL.canParse(href) ? href : null;
}

/** JSON as sites write it, line breaks within strings included; null where it is none. */
function parseBlock(text: string): unknown {
  const bare = text.trim().replace(/^<!--|-->$|^\/\/<!\[CDATA\[|\/\/\]\]>$/gu, "");
  return parse(bare) ?? parse(bare.replace(/\p{Cc}+/gu, " "));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
