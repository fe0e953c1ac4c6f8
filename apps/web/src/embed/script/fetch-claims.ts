import type { PublicClaim, PublishedVerdict } from "@claimledger/claims/publish/public-claim";
import { verdictTones } from "../../claim/verdict-tone.ts";
import type { Settings } from "./read-settings.ts";

const fields = ["id", "status", "statement", "language", "anchor", "context", "verdict"] as const;

/** What a mark needs of a claim; only claims with a verdict that stands are marked. */
export type CheckedClaim = Pick<PublicClaim, (typeof fields)[number]> & {
  verdict: PublishedVerdict;
};

type Page<T> = { items: T[]; next_cursor: string | null };

/** More claims than an article is likely to have: five pages of a hundred. */
const mostPages = 5;

/** The claims of the article that have a verdict which stands; none where the article is not known. */
export async function fetchClaims(settings: Settings): Promise<CheckedClaim[]> {
  const article = settings.article ?? (await findArticle(settings));
  if (article === null) return [];
  const claims: CheckedClaim[] = [];
  let cursor: string | null = "";
  for (let page = 0; page < mostPages && cursor !== null; page += 1) {
    const query = {
      article,
      status: "published,corrected",
      fields: fields.join(","),
      limit: "100",
    };
    const asked: Record<string, string> = cursor ? { ...query, cursor } : query;
    const found: Page<CheckedClaim> = await read(settings, "/v1/claims", asked);
    claims.push(...found.items.filter(isKnown));
    cursor = found.next_cursor;
  }
  if (claims.length === 0)
    console.info(`Claimledger: no published verdict on an article with the id ${article}`);
  return claims;
}

/** A verdict of a kind that came after this script was loaded has no sign here yet. */
function isKnown({ verdict }: CheckedClaim): boolean {
  return verdict !== null && verdict.value in verdictTones;
}

/** The site's name as its cards say it; its host where it does not tell. */
export async function fetchSiteName(settings: Settings, claim: CheckedClaim): Promise<string> {
  const { origin } = settings;
  const asked = { url: `${origin}/claims/${claim.id}` };
  const shown = await read<{ provider_name: string }>(settings, "/oembed", asked).catch(() => null);
  return shown?.provider_name || new URL(origin).host;
}

async function findArticle(settings: Settings): Promise<string | null> {
  for (const url of settings.addresses) {
    const { items } = await read<Page<{ id: string }>>(settings, "/v1/articles", { url });
    if (items[0]) return items[0].id;
  }
  console.info(`Claimledger: no article is known at ${settings.addresses.join(" or ")}`);
  return null;
}

async function read<T>({ origin }: Settings, path: string, query: Record<string, string>) {
  const answer = await fetch(`${origin}${path}?${new URLSearchParams(query)}`, {
    credentials: "omit",
    referrerPolicy: "no-referrer",
  });
  if (!answer.ok) throw new Error(`${path} was answered ${answer.status}`);
  return (await answer.json()) as T;
}
