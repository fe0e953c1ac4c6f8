import type { App } from "./env.ts";

/** What search engines may visit (RFC 9309): all that is public, and nothing of the desk. */
export function robotsRoute(app: App, publicUrl: string): void {
  const text = [
    "User-agent: *",
    "Disallow: /desk",
    "Disallow: /v1/desk",
    "Disallow: /v1/auth",
    "Disallow: /sign-in",
    "Disallow: /invitations",
    "Disallow: /submissions/",
    "Disallow: /search?",
    "",
    `Sitemap: ${publicUrl}/sitemap.xml`,
    "",
  ].join("\n");
  app.get("/robots.txt", (c) => c.text(text, 200, { "cache-control": "public, max-age=3600" }));
}
