import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gunzipSync, gzip } from "node:zlib";
import { LRUCache } from "lru-cache";
import { chooseLanguage } from "../language/choose-language.ts";
import type { InterfaceLanguage } from "../language/interface-language.ts";
import { toPageHeaders } from "./page-headers.ts";
import type { Rendering, WebContext } from "./web-context.ts";

type Render = (rendering: Rendering) => Response | Promise<Response>;

const maxBytes = 16 * 1024 * 1024;
/** Names of people, and the text around the claim, may change without the document. */
const longestMs = 10 * 60_000;
const claimPath = /^\/claims\/([^/]+)(?:\/[^/]+)?$/;

/** A rendered page, compressed; the ETag of the document that it shows, and its own. */
type KeptPage = { documentTag: string; tag: string; compressed: Uint8Array<ArrayBuffer> };

const compress = promisify(gzip);
/** Most of what the highest level saves, for a third of its time. */
const level = 1;

const pages = new LRUCache<string, KeptPage>({
  maxSize: maxBytes,
  ttl: longestMs,
  sizeCalculation: ({ compressed }) => compressed.byteLength,
});

/**
 * Answers a request for a claim's page with the one rendered before, as long as the API says that the
 * claim's document is still the same; anything else is rendered. A kept page is the same for everybody:
 * it has no script of its own, hence no nonce.
 */
export async function serveClaimPage(
  request: Request,
  context: WebContext,
  render: Render,
): Promise<Response> {
  const url = new URL(request.url);
  const id = claimPath.exec(url.pathname)?.[1];
  if (!id || request.method !== "GET" || url.search) return render({});
  const language = chooseLanguage(request);
  const key = `${language} ${url.pathname}`;
  const kept = pages.get(key);
  if (kept && (await isCurrent(kept, id, context)))
    return send(kept, request, language, context.requestId);
  return renderAndKeep(key, render);
}

async function isCurrent(page: KeptPage, id: string, context: WebContext): Promise<boolean> {
  const question = new Request(`${context.publicUrl}/v1/claims/${id}`, {
    headers: { "if-none-match": page.documentTag, "x-request-id": context.requestId },
  });
  return (await context.api(question)).status === 304;
}

function send(
  { tag, compressed }: KeptPage,
  { headers: asked }: Request,
  language: InterfaceLanguage,
  requestId: string,
): Response {
  const headers: Record<string, string> = { ...toPageHeaders({ language, requestId }), etag: tag };
  if (asked.get("if-none-match")?.includes(tag))
    return new Response(null, { status: 304, headers });
  headers["content-type"] = "text/html; charset=utf-8";
  if (!acceptsGzip(asked.get("accept-encoding") ?? ""))
    return new Response(gunzipSync(compressed), { headers });
  return new Response(compressed, { headers: { ...headers, "content-encoding": "gzip" } });
}

function acceptsGzip(accepted: string): boolean {
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/u.test(accepted);
}

async function renderAndKeep(key: string, render: Render): Promise<Response> {
  const rendering: Rendering = {};
  const response = await render(rendering);
  const { nonce, etag } = rendering;
  if (response.status !== 200 || !nonce || !etag) {
    pages.delete(key);
    return response;
  }
  const html = await response.text();
  const plain = html.replaceAll(` nonce="${nonce}"`, "");
  if (!hasOwnScript(plain)) void keep(key, etag, plain);
  return new Response(html, { headers: response.headers });
}

async function keep(key: string, documentTag: string, html: string): Promise<void> {
  const bytes = Buffer.from(html);
  const tag = `W/"${createHash("sha256").update(bytes).digest("base64url")}"`;
  const compressed = new Uint8Array(await compress(bytes, { level }));
  pages.set(key, { documentTag, tag, compressed });
}

/** Whether a script is in the page itself: one that would run, not a block of data. */
function hasOwnScript(html: string): boolean {
  return /<script(?![^>]*\b(?:src=|type="application\/ld\+json"))/u.test(html);
}
