import { openCards } from "@claimledger/web/embed";
import { openPreviews } from "@claimledger/web/preview";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Fault } from "./fault.ts";
import type { Fetch } from "./listen.ts";
import { refuseForWeb } from "./refuse-for-web.ts";
import { openStaticFiles } from "./static-files.ts";

type Api = { fetch: Fetch };

/** What the web app gets with every request; its own code reads it from the event's context. */
type WebContext = {
  api: (request: Request) => Response | Promise<Response>;
  publicUrl: string;
  siteName: string;
  requestId: string;
  isRefusedForm?: boolean;
};

type WebBuild = { default: { fetch: (request: Request) => Response | Promise<Response> } };

const apiPrefixes = [
  "/v1/",
  "/v1alpha1/",
  "/feeds/",
  "/oembed",
  "/api/",
  "/charts/",
  "/robots.txt",
  "/llms.txt",
  "/mcp",
  "/sitemap.xml",
  "/sitemaps/",
  "/openapi.json",
  "/healthz",
  "/readyz",
];

type Site = { build: string; publicUrl: string; siteName: string };

/** One site of the API, the files of the web build and, for every other path, the web app. */
export async function openSiteFetch(
  api: Api,
  { build, publicUrl, siteName }: Site,
): Promise<Fetch> {
  const web = await loadWeb(join(build, "server", "entry-server.js"));
  const findStatic = openStaticFiles(join(build, "client"));
  const findPreview = openPreviews({ publicUrl, siteName });
  const findCard = openCards({ publicUrl, siteName });
  return (request, bindings) => {
    const path = pathOf(request.url);
    if (isApiPath(path)) return api.fetch(request, bindings);
    const file = findStatic(request, path);
    if (file !== undefined) return file;
    if (path.startsWith("/_build/")) return new Response("Not found\n", { status: 404 });
    const refusal = refuseForWeb(request, path);
    const requestId = crypto.randomUUID();
    const ask = (asked: Request) => api.fetch(asked, { ...bindings, requestId });
    if (refusal !== null) {
      if (!isFormForNobody(request, refusal)) return refusal;
      const { url, headers } = request;
      const context: WebContext = { api: ask, publicUrl, siteName, requestId, isRefusedForm: true };
      const asked = Object.assign(new Request(url, { headers }), { context });
      return withHeaders(web.fetch(asked), refusal.headers);
    }
    const made = findPreview(request, path, ask) ?? findCard(request, path, ask);
    if (made !== undefined) return made;
    const context: WebContext = { api: ask, publicUrl, siteName, requestId };
    return web.fetch(Object.assign(request, { context }));
  };
}

/** A person's form that no page takes: what is told of it is a page too. */
function isFormForNobody({ method, headers }: Request, { status }: Response): boolean {
  return status === 405 && method === "POST" && /text\/html/u.test(headers.get("accept") ?? "");
}

async function withHeaders(answer: Response | Promise<Response>, others: Headers) {
  const { body, status, headers } = await answer;
  for (const name of ["allow", "connection"]) headers.set(name, others.get(name) ?? "");
  return new Response(body, { status, headers });
}

async function loadWeb(entry: string): Promise<WebBuild["default"]> {
  if (!existsSync(entry)) {
    throw new Fault(`There is no web build at ${entry}; npm start makes one.`);
  }
  return ((await import(pathToFileURL(entry).href)) as WebBuild).default;
}

function isApiPath(path: string): boolean {
  return apiPrefixes.some((prefix) => path.startsWith(prefix));
}

/** The path of an absolute URL, as it stands there; cheaper than parsing all of it. */
function pathOf(url: string): string {
  const start = url.indexOf("/", url.indexOf("//") + 2);
  const end = url.slice(start).search(/[?#]/u);
  return end === -1 ? url.slice(start) : url.slice(start, start + end);
}
