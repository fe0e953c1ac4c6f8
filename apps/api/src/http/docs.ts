import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { App } from "./env.ts";

const folder = dirname(createRequire(import.meta.url).resolve("swagger-ui-dist/package.json"));

const files: Record<string, string> = {
  "swagger-ui.css": "text/css; charset=utf-8",
  "swagger-ui-bundle.js": "text/javascript; charset=utf-8",
  "favicon-32x32.png": "image/png",
};

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Claimledger API</title>
<link rel="icon" href="/docs/favicon-32x32.png">
<link rel="stylesheet" href="/docs/swagger-ui.css">
</head>
<body>
<main id="api"></main>
<script src="/docs/swagger-ui-bundle.js"></script>
<script src="/docs/open.js"></script>
</body>
</html>
`;

const open = `SwaggerUIBundle({ url: "/openapi.json", dom_id: "#api", deepLinking: true, validatorUrl: null });\n`;

const policy =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";

const filesRead = new Map<string, Uint8Array<ArrayBuffer>>();

async function read(file: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = filesRead.get(file) ?? new Uint8Array(await readFile(join(folder, file)));
  filesRead.set(file, bytes);
  return bytes;
}

/** The API's description as a page to read and try, served whole from here. */
export function docsRoutes(app: App): void {
  app.get("/docs", (c) => c.html(page, 200, { "content-security-policy": policy }));
  app.get("/docs/open.js", (c) => c.body(open, 200, { "content-type": "text/javascript" }));
  for (const [file, type] of Object.entries(files))
    app.get(`/docs/${file}`, async (c) => {
      const bytes = await read(file);
      return c.body(bytes, 200, { "content-type": type, "cache-control": "public, max-age=86400" });
    });
}
