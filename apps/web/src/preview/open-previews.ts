import { createHash } from "node:crypto";
import type { Article } from "@claimledger/claims/desk/article";
import type { PublicClaim } from "@claimledger/claims/publish/public-claim";
import { LRUCache } from "lru-cache";
import { Piscina } from "piscina";
import { findAskedLanguage } from "../language/choose-language.ts";
import type { PreviewCard } from "./preview-card.ts";
import { toArticleCard } from "./to-article-card.ts";
import { toClaimCard } from "./to-claim-card.ts";
import { toSiteCard } from "./to-site-card.ts";

type Site = { publicUrl: string; siteName: string };
type Ask = (request: Request) => Response | Promise<Response>;

/** To be raised when the drawing changes, since a picture is named by what it shows. */
const drawing = 1;
const keptBytes = 16 * 1024 * 1024;
const mostWaiting = 16;
const longestMs = 10_000;
const mostMegabytes = 256;
/** Of pages that show no one claim or article, in the language that `?lang=` asks for. */
const sitePath = "/preview.png";
const previewPath = /^\/(claims|articles)\/([^/]{1,64})\/preview\.png$/;

/**
 * Answers requests for the preview picture of a claim, an article or the site (1,200 by 630 px, PNG), or gives
 * undefined for other paths. Pictures are drawn beside the event loop, one at a time, and kept; when too
 * many wait, the answer is 503.
 */
export function openPreviews({ publicUrl, siteName }: Site) {
  const kept = new LRUCache<string, Uint8Array<ArrayBuffer>>({
    maxSize: keptBytes,
    sizeCalculation: ({ length }) => length,
  });
  const threads = new Piscina<PreviewCard, Uint8Array<ArrayBuffer>>({
    filename: new URL("./render-preview.worker.ts", import.meta.url).href,
    name: "renderPreview",
    minThreads: 0,
    maxThreads: 1,
    maxQueue: mostWaiting,
    idleTimeout: 60_000,
    resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
  });

  return (request: Request, path: string, api: Ask) => {
    if (path === sitePath)
      return send(request, toSiteCard(findAskedLanguage(request.url) ?? "en", siteName));
    const [, kind, id] = previewPath.exec(path) ?? [];
    return kind && id ? answer(request, `${publicUrl}/v1/${kind}/${id}`, api) : undefined;
  };

  async function answer(request: Request, address: string, api: Ask): Promise<Response> {
    const found = await api(new Request(address));
    if (found.status === 404) return refuse(404, "Not found");
    if (found.status === 410) return refuse(410, "Withdrawn");
    if (!found.ok) return refuse(503, "Try again in a moment");
    return send(request, toCard((await found.json()) as PublicClaim | Article, siteName));
  }

  async function send(request: Request, card: PreviewCard): Promise<Response> {
    const name = createHash("sha256")
      .update(JSON.stringify([drawing, card]))
      .digest("base64url");
    const headers = {
      etag: `"${name}"`,
      "cache-control": "public, max-age=300",
      "x-content-type-options": "nosniff",
    };
    if (request.headers.get("if-none-match")?.includes(name))
      return new Response(null, { status: 304, headers });
    const picture = kept.get(name) ?? (await draw(card));
    if (!picture) return refuse(503, "Too many pictures at once");
    kept.set(name, picture);
    return new Response(request.method === "HEAD" ? null : picture, {
      headers: {
        ...headers,
        "content-type": "image/png",
        "content-length": String(picture.length),
      },
    });
  }

  async function draw(card: PreviewCard): Promise<Uint8Array<ArrayBuffer> | null> {
    try {
      return await threads.run(card, { signal: AbortSignal.timeout(longestMs) });
    } catch (error) {
      if (isTooMuch(error)) return null;
      throw error;
    }
  }
}

function toCard(shown: PublicClaim | Article, siteName: string): PreviewCard {
  return "statement" in shown ? toClaimCard(shown, siteName) : toArticleCard(shown, siteName);
}

function isTooMuch(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return error.name === "AbortError" || /queue/iu.test(error.message);
}

function refuse(status: number, sentence: string): Response {
  const headers = { "content-type": "text/plain; charset=utf-8" };
  const later = status === 503 ? { ...headers, "retry-after": "5" } : headers;
  return new Response(`${sentence}\n`, { status, headers: later });
}
