import type { App } from "./env.ts";

const info = {
  title: "Claimledger",
  version: "1.0.0",
  description:
    "Claims found in news articles, the evidence for and against them, and published verdicts. Reading needs no sign-in. A claim's document is immutable: its ETag is its SHA-256, and /v1/documents keeps every one. Lists are paged by opaque cursors. Refusals are problem documents (RFC 9457). Changing writes need If-Match with the row version; creating ones take Idempotency-Key, but for those whose answer holds a secret, which is told once. RateLimit tells what a counted caller may still ask; stored documents are not counted without a key, nor is the machine itself.",
  license: { name: "Apache-2.0", identifier: "Apache-2.0" },
};

/** What the operations of a tag are about. */
const tags = [
  ["analysis", "Finding the claims in a text"],
  ["api key", "Keys for programs"],
  ["article", "Imported articles and their revisions"],
  ["change", "The log: what was published, in order"],
  ["claim review", "schema.org ClaimReview: ours, and linting anybody's"],
  ["claim", "Claims as the public sees them, and the desk's work on them"],
  ["claimant", "Who made the claims"],
  ["correction", "What was corrected or retracted, and why"],
  ["document", "Every document ever published, by its hash"],
  ["dump", "Everything public as files"],
  ["embed", "Claims on other sites' pages"],
  ["evidence", "Sources attached to a claim"],
  ["external review", "What other publishers found"],
  ["fact check tools", "Google's Fact Check Tools API over the same verdicts"],
  ["feed", "Verdicts and corrections as Atom, RSS and JSON Feed"],
  ["masthead", "Who is behind the site"],
  ["methodology", "How claims are chosen, examined and rated"],
  ["person", "People of the newsroom, invitations and accounts"],
  ["proposal", "Claims that analysis found and nobody has accepted yet"],
  ["publisher", "Who published the articles"],
  ["review", "Verdicts and how they were reached"],
  ["source", "What verdicts rest on"],
  ["statistics", "How many claims there are, and how they were judged"],
  ["submission", "What readers send in"],
  ["topic", "What claims are about"],
  ["webhook", "What is published, sent to an address of yours"],
].map(([name, description]) => ({ name: name!, description: description! }));

/** Serves the API's description, which is also committed as openapi.json. */
export function describeApi(app: App): void {
  app.openAPIRegistry.registerComponent("securitySchemes", "session", {
    type: "apiKey",
    in: "cookie",
    name: "claimledger.session_token",
    description: "Set by signing in",
  });
  app.openAPIRegistry.registerComponent("securitySchemes", "api_key", {
    type: "http",
    scheme: "bearer",
    description: "A key made at /desk/api-keys; also taken as X-API-Key",
  });
  let text: string | null = null;
  app.get("/openapi.json", (c) => {
    text ??= JSON.stringify(toOpenApi(app));
    return c.body(text, 200, { "content-type": "application/json", "cache-control": "no-cache" });
  });
}

export function toOpenApi(app: App) {
  return app.getOpenAPI31Document({ openapi: "3.1.0", info, tags, servers: [{ url: "/" }] });
}
