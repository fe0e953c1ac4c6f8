import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

type Encoding = "br" | "gzip" | "identity";
type StaticFile = {
  headers: Record<string, string>;
  bodies: Map<Encoding, Uint8Array<ArrayBuffer>>;
};

const types: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};

/** The one file that pages of other sites load; theirs may demand either of these. */
const forAnySite = {
  "access-control-allow-origin": "*",
  "cross-origin-resource-policy": "cross-origin",
};

/**
 * Answers requests for the files of a built web app, or gives undefined for other paths. They are
 * read and compressed once, so a build that is replaced on disk goes on being served whole.
 */
export function openStaticFiles(
  folder: string,
): (request: Request, path: string) => Response | undefined {
  const files = new Map(existsSync(folder) ? readFiles(folder) : []);
  return (request, path) => {
    const file = files.get(path);
    if (file === undefined || (request.method !== "GET" && request.method !== "HEAD")) return;
    return answer(request, file);
  };
}

function readFiles(folder: string): [string, StaticFile][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map(({ parentPath, name }) => {
      const path = `/${relative(folder, join(parentPath, name)).replaceAll(sep, "/")}`;
      return [path, toStaticFile(path, readFileSync(join(parentPath, name)))];
    });
}

function toStaticFile(path: string, content: Buffer): StaticFile {
  const type = types[extname(path)] ?? "application/octet-stream";
  const named = path.startsWith("/_build/") || path.startsWith("/assets/");
  const headers = {
    "content-type": type,
    // The build puts a hash of the content into these names.
    "cache-control": named ? "public, max-age=31536000, immutable" : "public, max-age=300",
    etag: `"${createHash("sha256").update(content).digest("base64url")}"`,
    vary: "Accept-Encoding",
    "x-content-type-options": "nosniff",
    ...(path === "/embed.js" && forAnySite),
  };
  const bodies = new Map<Encoding, Uint8Array<ArrayBuffer>>([
    ["identity", new Uint8Array(content)],
  ]);
  if (/text|json|svg/u.test(type) && content.length > 500) {
    const quality = { [constants.BROTLI_PARAM_QUALITY]: 9 };
    bodies.set("br", new Uint8Array(brotliCompressSync(content, { params: quality })));
    bodies.set("gzip", new Uint8Array(gzipSync(content)));
  }
  return { headers, bodies };
}

function answer(request: Request, { headers, bodies }: StaticFile): Response {
  if (request.headers.get("if-none-match")?.includes(headers["etag"] ?? "") === true) {
    return new Response(null, { status: 304, headers });
  }
  const accepted = request.headers.get("accept-encoding") ?? "";
  const encoding = (["br", "gzip"] as const).find(
    (name) => accepted.includes(name) && bodies.has(name),
  );
  const body = bodies.get(encoding ?? "identity") ?? new Uint8Array();
  const encoded = encoding === undefined ? headers : { ...headers, "content-encoding": encoding };
  const sized = { ...encoded, "content-length": String(body.length) };
  return new Response(request.method === "HEAD" ? null : body, { headers: sized });
}
