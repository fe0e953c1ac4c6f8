import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

type Encoding = "br" | "gzip" | "identity";
type StaticFile = {
  headers: Record<string, string>;
  content: Uint8Array<ArrayBuffer>;
  /** What was asked for compressed, once it was. */
  compressed: Map<Encoding, Promise<Uint8Array<ArrayBuffer>>>;
};

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

const types: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".tgz": "application/gzip",
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
 * read at once, so a build that is replaced on disk goes on being served whole, and compressed when
 * somebody first asks for that.
 */
export function openStaticFiles(
  folder: string,
): (request: Request, path: string) => Response | Promise<Response> | undefined {
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
  return { headers, content: new Uint8Array(content), compressed: new Map() };
}

async function answer(request: Request, file: StaticFile): Promise<Response> {
  const { headers } = file;
  if (request.headers.get("if-none-match")?.includes(headers["etag"] ?? "") === true) {
    return new Response(null, { status: 304, headers });
  }
  const encoding = chooseEncoding(request, file);
  const body = await getBody(file, encoding);
  const encoded = encoding === "identity" ? headers : { ...headers, "content-encoding": encoding };
  const sized = { ...encoded, "content-length": String(body.length) };
  return new Response(request.method === "HEAD" ? null : body, { headers: sized });
}

function chooseEncoding(request: Request, { headers, content }: StaticFile): Encoding {
  if (!/text|json|svg/u.test(headers["content-type"] ?? "") || content.length <= 500)
    return "identity";
  const accepted = request.headers.get("accept-encoding") ?? "";
  return (["br", "gzip"] as const).find((name) => accepted.includes(name)) ?? "identity";
}

function getBody(
  { content, compressed }: StaticFile,
  encoding: Encoding,
): Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>> {
  if (encoding === "identity") return content;
  const known = compressed.get(encoding) ?? compress(content, encoding);
  compressed.set(encoding, known);
  return known;
}

/** Beside the event loop: the largest file takes a second. */
async function compress(
  content: Uint8Array<ArrayBuffer>,
  encoding: "br" | "gzip",
): Promise<Uint8Array<ArrayBuffer>> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
  const bytes = encoding === "br" ? await toBrotli(content, { params }) : await toGzip(content);
  return new Uint8Array(bytes);
}
