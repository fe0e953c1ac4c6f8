import { createHash } from "node:crypto";
import type { PublicClaim } from "@claimledger/claims/publish/public-claim";
import { chooseLanguage, findAskedLanguage } from "../language/choose-language.ts";
import { languageTags, type InterfaceLanguage } from "../language/interface-language.ts";

type Site = { publicUrl: string; siteName: string };
type Ask = (request: Request) => Response | Promise<Response>;

const cardPath = /^\/embed\/claims\/([^/]{1,64})\/?$/;

/**
 * Answers requests for a claim's card, a page of its own for the iframes of other sites, or gives
 * undefined for other paths. It takes and sets no cookie and has no script. Its language is that of
 * `?lang=`, else the most wanted one.
 */
export function openCards(site: Site) {
  return (request: Request, path: string, api: Ask) => {
    const id = cardPath.exec(path)?.[1];
    return id ? answer(request, id, site, api) : undefined;
  };
}

async function answer(request: Request, id: string, site: Site, api: Ask): Promise<Response> {
  const found = await api(new Request(`${site.publicUrl}/v1/claims/${id}`));
  // Words and styles are loaded with the first card: many sites never show one.
  const { writeCard, writeMissingCard, stylesPolicy } = await import("./write-card.ts");
  const { url, headers } = request;
  const accepted = new Headers({ "accept-language": headers.get("accept-language") ?? "" });
  const language = chooseLanguage({ url, headers: accepted });
  const view = { ...site, language, asked: findAskedLanguage(url) };
  const isThere = found.ok;
  const html = isThere
    ? await writeCard((await found.json()) as PublicClaim, view)
    : await writeMissingCard(view);
  const etag = `"${createHash("sha256").update(html).digest("base64url")}"`;
  const sent = { ...toCardHeaders(stylesPolicy, language), etag };
  if (isThere && headers.get("if-none-match")?.includes(etag))
    return new Response(null, { status: 304, headers: sent });
  return new Response(request.method === "HEAD" ? null : html, {
    status: isThere ? 200 : found.status === 404 ? 404 : 503,
    headers: isThere ? sent : { ...sent, "cache-control": "no-store" },
  });
}

/** The one page that any site may put into a frame; nothing in it can load, run or send anything. */
function toCardHeaders(styles: string, language: InterfaceLanguage): Record<string, string> {
  return {
    "content-type": "text/html; charset=utf-8",
    "content-language": languageTags[language],
    "content-security-policy": `default-src 'none'; style-src ${styles}; base-uri 'none'; form-action 'none'; frame-ancestors *`,
    "cross-origin-resource-policy": "cross-origin",
    "cache-control": "public, max-age=60, stale-while-revalidate=600",
    vary: "Accept-Language, Accept-Encoding",
    "referrer-policy": "strict-origin-when-cross-origin",
    "x-content-type-options": "nosniff",
    "x-robots-tag": "noindex",
  };
}
