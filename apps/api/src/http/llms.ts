import type { App } from "./env.ts";
import { guides } from "./guides.ts";

/** What a language model should know to use the site (https://llmstxt.org). */
export function llmsRoute(app: App, site: { publicUrl: string; siteName: string }): void {
  const link = (title: string, path: string, about: string) =>
    `- [${title}](${site.publicUrl}${path}): ${about}`;
  const text = [
    `# ${site.siteName}`,
    "",
    "> Claims in news articles, the evidence for and against them, and what reviewers found. Every published verdict is an immutable document named by its SHA-256.",
    "",
    "Cite a verdict by its page and say its status: `unreviewed` and `in_review` mean that nothing has been found out yet, and `retracted` that what was found no longer holds, or that the claim was withdrawn before anything was. A claim without a verdict is neither true nor false here.",
    "",
    "## API",
    "",
    link("Search", "/v1/claims?q=", "public claims as JSON by words, with or without diacritics"),
    link(
      "OpenAPI",
      "/openapi.json",
      "every operation; reading what is public needs no key, the desk a session or a key",
    ),
    link("Documentation", "/docs", "the same to read and try, and what errors mean"),
    `- Lint, by POST to ${site.publicUrl}/v1/claim-review:lint: what is wrong with a page's ClaimReview, anybody's`,
    `- Model Context Protocol, by POST to ${site.publicUrl}/mcp: search, verdicts and checking a text as tools`,
    link(
      "Changes",
      "/v1/changes",
      "what was published, in order: JSON, NDJSON, server-sent events",
    ),
    "",
    "## Guides",
    "",
    ...guides.map(({ name, title, about }) => link(title, `/docs/guides/${name}`, about)),
    link("Versions", "/docs/versioning", "what stays, what is announced; /docs/changelog"),
    "",
    "## Everything at once",
    "",
    link(
      "Dumps",
      "/v1/dumps",
      "all claims as NDJSON and CSV, all verdicts as schema.org ClaimReview",
    ),
    link("Sitemap", "/sitemap.xml", "every page"),
    "",
    "## Feeds",
    "",
    link("Verdicts", "/feeds/atom/verdicts", "the latest, as Atom; /feeds/rss and /feeds/json too"),
    link("Corrections", "/feeds/atom/corrections", "what was corrected or retracted"),
    "",
  ].join("\n");
  app.get("/llms.txt", (c) => c.text(text, 200, { "cache-control": "public, max-age=3600" }));
}
