import { LRUCache } from "lru-cache";
import { chooseLanguage } from "../language/choose-language.ts";
import { toPageHeaders } from "./page-headers.ts";
import { makeNonce } from "./security-headers.ts";
import type { Rendering, WebContext } from "./web-context.ts";

type Render = (rendering: Rendering) => Response | Promise<Response>;

const maxBytes = 32 * 1024 * 1024;
/** Names of people in the history may change without the document. */
const longestMs = 10 * 60_000;
const claimPath = /^\/claims\/([^/]+)(?:\/[^/]+)?$/;

/** A rendered page: its HTML cut at every nonce, and the ETag of the document that it shows. */
type KeptPage = { etag: string; parts: string[] };

const pages = new LRUCache<string, KeptPage>({
  maxSize: maxBytes,
  ttl: longestMs,
  sizeCalculation: ({ parts }) => parts.reduce((sum, part) => sum + part.length * 2, 1),
});

/**
 * Answers a request for a claim's page with the one rendered before, as long as the API says that the
 * claim's document is still the same; anything else is rendered. Only the nonce differs by request.
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
  if (!kept || !(await isCurrent(kept, id, context))) return renderAndKeep(key, render);
  const nonce = makeNonce();
  const pageHeaders = toPageHeaders({ nonce, language, requestId: context.requestId });
  return new Response(kept.parts.join(nonce), {
    headers: { ...pageHeaders, "content-type": "text/html; charset=utf-8" },
  });
}

async function isCurrent(page: KeptPage, id: string, context: WebContext): Promise<boolean> {
  const question = new Request(`${context.publicUrl}/v1/claims/${id}`, {
    headers: { "if-none-match": page.etag, "x-request-id": context.requestId },
  });
  return (await context.api(question)).status === 304;
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
  pages.set(key, { etag, parts: html.split(nonce) });
  return new Response(html, { headers: response.headers });
}
