import type { App } from "./env.ts";

const info = {
  title: "Claimledger",
  version: "1.0.0",
  description:
    "Claims found in news articles, the evidence for and against them, and published verdicts. Reading needs no sign-in. A claim's document is immutable: its ETag is its SHA-256, and /v1/documents keeps every one. Lists are paged by opaque cursors. Refusals are problem documents (RFC 9457). Changing writes need If-Match with the row version; creating ones take Idempotency-Key.",
  license: { name: "Apache-2.0", identifier: "Apache-2.0" },
};

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
  return app.getOpenAPI31Document({ openapi: "3.1.0", info, servers: [{ url: "/" }] });
}
