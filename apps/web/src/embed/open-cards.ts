import { createHash } from "node:crypto";
import type { PublicClaim } from "@claimledger/claims/publish/public-claim";
import { chooseLanguage, findAskedLanguage } from "../language/choose-language.ts";
import { languageTags, type InterfaceLanguage } from "../language/interface-language.ts";

type Site = { publicUrl: string; siteName: string };
type Ask = (request: Request) => Response | Promise<Response>;

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
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
  const { status, claim } = await findClaim(id, site, api);
  // Words and styles are loaded with the first card: many sites never show one.
  const { writeCard, writeNoCard, stylesPolicy } = await import("./write-card.ts");
  const { url, headers } = request;
  const accepted = new Headers({ "accept-language": headers.get("accept-language") ?? "" });
  const language = chooseLanguage({ url, headers: accepted });
  const view = { ...site, language, asked: findAskedLanguage(url) };
  const html = claim ? await writeCard(claim, view) : await writeNoCard(status === 404, view);
  const etag = `"${createHash("sha256").update(html).digest("base64url")}"`;
  const sent = { ...toCardHeaders(stylesPolicy, language), etag };
  if (claim && headers.get("if-none-match")?.includes(etag))
    return new Response(null, { status: 304, headers: sent });
  return new Response(request.method === "HEAD" ? null : html, {
    status,
    headers: claim ? sent : { ...sent, "cache-control": "no-store" },
  });
}

type Found = { status: 200 | 404 | 503; claim: PublicClaim | null };

async function findClaim(id: string, { publicUrl }: Site, api: Ask): Promise<Found> {
  if (!uuid.test(id)) return { status: 404, claim: null };
  const found = await api(new Request(`${publicUrl}/v1/claims/${id}`));
  if (found.ok) return { status: 200, claim: (await found.json()) as PublicClaim };
  return { status: found.status === 404 ? 404 : 503, claim: null };
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
