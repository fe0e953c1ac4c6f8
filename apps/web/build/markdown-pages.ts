import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Marked, type Tokens } from "marked";
import type { Plugin } from "vite";
import { docsWords } from "../src/docs/docs-words.ts";

const changelog = fileURLToPath(new URL("../../api/CHANGELOG.md", import.meta.url));
const changelogId = "virtual:claimledger/changelog";

/** Pages of documentation, rendered when the app is built: `import page from "./guide.md"`. */
export function markdownPages(): Plugin {
  return {
    name: "claimledger:markdown-pages",
    resolveId: { filter: { id: /^virtual:claimledger\// }, handler: (id) => `\0${id}` },
    load: {
      filter: { id: /^\0virtual:claimledger\// },
      handler(id) {
        if (id !== `\0${changelogId}`) return null;
        this.addWatchFile(changelog);
        return toModule(readFileSync(changelog, "utf8"));
      },
    },
    transform: { filter: { id: /\.md$/ }, handler: (text) => toModule(text) },
  };
}

function toModule(text: string) {
  return { code: `export default ${JSON.stringify(toPage(text))};`, map: null };
}

/** Title and first paragraph of a page as plain text, and all of it but the title as HTML. */
function toPage(text: string) {
  let samples = 0;
  const marked = new Marked({
    gfm: true,
    renderer: {
      heading({ tokens, depth }) {
        const words = this.parser.parseInline(tokens);
        return `<h${depth} id="${toFragment(words)}">${words}</h${depth}>\n`;
      },
      code: (token) => writeSample(token, (samples += 1)),
      table(token) {
        const plain = new Marked().Renderer.prototype.table.call(this, token);
        return `<div class="table-scroll scrolls" tabindex="0" role="region" aria-label="Table">${plain}</div>`;
      },
    },
  });
  const tokens = marked.lexer(text);
  const title = tokens.find((token): token is Tokens.Heading => token.type === "heading");
  const first = tokens.find((token): token is Tokens.Paragraph => token.type === "paragraph");
  const rest = tokens.filter((token) => token !== title);
  return {
    title: title?.text ?? "",
    description: toPlainText(first?.text ?? ""),
    html: marked.parser(rest),
  };
}

/** Without the marks of code and links. */
function toPlainText(markdown: string): string {
  return markdown.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1").replaceAll(/[`*]/g, "");
}

function toFragment(html: string): string {
  const words = html.replaceAll(/<[^>]*>|&\w+;/g, "").toLowerCase();
  return words.replaceAll(/[^\p{L}\p{N}]+/gu, "-").replaceAll(/^-|-$/g, "");
}

const languages: Record<string, string> = {
  sh: "curl",
  js: "JavaScript",
  python: "Python",
  html: "HTML",
  json: "JSON",
  http: "HTTP",
};

/**
 * A block of code with its language and a button that copies it, which `reading/enhance.ts` shows. A page
 * puts the button's words in the reader's language (`docs/to-own-page.ts`).
 */
function writeSample({ text, lang = "" }: Tokens.Code, count: number): string {
  const language = languages[lang.split(" ")[0] ?? ""] ?? "";
  const id = `sample-${count}`;
  const label = language ? `Example: ${language}` : "Example";
  const { copy, copied, language: own } = docsWords;
  const button = `<button type="button" class="button small" lang="${own}" hidden data-copy="${id}" data-copied="${copied}">${copy}</button>`;
  return `<figure class="sample"><figcaption>${language}${button}</figcaption><pre class="scrolls" tabindex="0" role="group" aria-label="${label}"><code id="${id}">${escapeHtml(text)}</code></pre></figure>\n`;
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"]/g, (letter) => entities[letter]!);
}
