import { servePages, type Pages } from "../support/serve-pages.ts";

/** A publisher's own site, on another origin than ours. */
export type HostSite = Pages & {
  /** Address of a page with this body; `settings` are attributes of the script's element. */
  show: (body: string, settings?: string) => string;
};

const styles = `body{max-width:40rem;margin:2rem auto;padding:0 16px;font:18px/1.6 Georgia,serif}
.hidden{display:none}.space{height:200vh}h1{font-size:2rem}
.edge{margin-inline:-8px;text-align:justify}`;

/** A site whose pages may load nothing but their own styles and what the embeds need of `origin`. */
export async function openHostSite(origin: string): Promise<HostSite> {
  const documents = new Map<string, string>();
  const policy = `default-src 'none'; style-src 'self'; img-src 'self'; script-src ${origin}; connect-src ${origin}; frame-src ${origin}; require-trusted-types-for 'script'; base-uri 'none'`;
  const pages = await servePages(({ url = "" }, response) => {
    const html = documents.get(url.split("?")[0]!);
    if (url === "/host.css") return response.setHeader("content-type", "text/css").end(styles);
    if (url === "/favicon.ico") return response.writeHead(204).end();
    if (html === undefined) return response.writeHead(404).end();
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.setHeader("content-security-policy", policy);
    response.end(html);
  });
  const show = (body: string, settings = "") => {
    const path = `/page-${documents.size}`;
    const script = `<script src="${origin}/embed.js" ${settings} async></script>`;
    documents.set(path, toDocument(body, settings === "none" ? "" : script));
    return `http://127.0.0.1:${pages.port}${path}`;
  };
  return { ...pages, show };
}

function toDocument(body: string, script: string): string {
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Host</title>
<link rel="stylesheet" href="/host.css">${script}</head>
<body>${body}</body></html>`;
}

/** Paragraphs of a text as a page has them. */
export function toParagraphs(text: string): string {
  return text
    .split("\n")
    .map((line) => `<p>${escapeText(line)}</p>`)
    .join("\n");
}

export function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
