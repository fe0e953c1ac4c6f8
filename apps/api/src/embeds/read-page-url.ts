/** A page of ours that can be shown elsewhere, and the interface language that its address asks for. */
export type PageAddress = { kind: "claim" | "article"; id: string; language: string | null };

const uuid = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
const claimPath = new RegExp(`^(?:/embed)?/claims/(${uuid})(?:/[^/]*)?/?$`, "i");
const articlePath = new RegExp(`^/articles/(${uuid})/?$`, "i");
const languageTag = /^[a-z]{2,3}(?:-[a-z\d]{1,8}){0,3}$/i;

/**
 * What an address of this site leads to: a claim's page with or without its readable tail, its card, or
 * an article's page, in whatever language; null for any other address. Both http and https will do,
 * since links are old and copied by hand.
 */
export function readPageUrl(address: string, publicUrl: string): PageAddress | null {
  const url = URL.parse(address.trim());
  if (!url || !/^https?:$/.test(url.protocol) || url.host !== new URL(publicUrl).host) return null;
  const asked = url.searchParams.get("lang") ?? "";
  const language = languageTag.test(asked) ? asked : null;
  const claim = claimPath.exec(url.pathname)?.[1];
  if (claim) return { kind: "claim", id: claim.toLowerCase(), language };
  const article = articlePath.exec(url.pathname)?.[1];
  return article ? { kind: "article", id: article.toLowerCase(), language } : null;
}
