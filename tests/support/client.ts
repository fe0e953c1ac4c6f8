import type { Api } from "@claimledger/api";
import type { Problem } from "@claimledger/claims/problem";
import { publicUrl } from "./describe-deps.ts";

/** An answer as a client sees it; `body` is its JSON, or undefined where there is none. */
export type Answer<T> = { status: number; headers: Headers; text: string; body: T };

export type Sent = {
  /** Sent as JSON; a string or bytes go out as they are. */
  body?: unknown;
  headers?: Record<string, string>;
  /** Row version for If-Match. */
  ifMatch?: number | string;
  idempotencyKey?: string;
};

/** Somebody who talks to the API, with the session cookie that they were given. */
export type Client = {
  call: <T = Problem>(method: string, path: string, sent?: Sent) => Promise<Answer<T>>;
  cookie: () => string;
};

let clients = 0;

/** A client with an address of its own, since sign-ins are limited by address. */
export function openClient(api: Api): Client {
  clients += 1;
  const remoteAddress = `203.0.${Math.floor(clients / 250)}.${(clients % 250) + 1}`;
  const incoming = { socket: { remoteAddress } };
  return createClient(publicUrl, async (request) => api.fetch(request, { incoming }));
}

/** A client of a server that runs elsewhere; says where it comes from, as browsers do. */
export function openRemoteClient(url: string): Client {
  return createClient(url, (request) => {
    request.headers.set("origin", url);
    return fetch(request, { redirect: "manual" });
  });
}

function createClient(origin: string, send: (request: Request) => Promise<Response>): Client {
  const jar = new Map<string, string>();
  const cookie = () => Array.from(jar, ([name, value]) => `${name}=${value}`).join("; ");

  async function call<T>(method: string, path: string, sent: Sent = {}): Promise<Answer<T>> {
    const request = new Request(new URL(path, origin), toInit(method, sent, cookie()));
    const response = await send(request);
    keepCookies(jar, response.headers.getSetCookie());
    const text = await response.text();
    const isJson = /\bjson\b/.test(response.headers.get("content-type") ?? "");
    const body = (isJson && text !== "" ? JSON.parse(text) : undefined) as T;
    return { status: response.status, headers: response.headers, text, body };
  }

  return { call, cookie };
}

function toInit(method: string, sent: Sent, cookie: string): RequestInit {
  const headers = new Headers();
  if (cookie !== "") headers.set("cookie", cookie);
  if (sent.body !== undefined) headers.set("content-type", "application/json");
  if (sent.ifMatch !== undefined) headers.set("if-match", toETag(sent.ifMatch));
  if (sent.idempotencyKey !== undefined) headers.set("idempotency-key", sent.idempotencyKey);
  for (const [name, value] of Object.entries(sent.headers ?? {})) headers.set(name, value);
  return { method, headers, redirect: "manual", ...(sent.body !== undefined && toBody(sent.body)) };
}

function toETag(version: number | string): string {
  return typeof version === "number" ? `"${version}"` : version;
}

function toBody(body: unknown): RequestInit {
  const isRaw = typeof body === "string" || body instanceof Uint8Array;
  return { body: isRaw ? (body as NonNullable<RequestInit["body"]>) : JSON.stringify(body) };
}

function keepCookies(jar: Map<string, string>, lines: string[]): void {
  for (const line of lines) {
    const [pair = ""] = line.split(";");
    const at = pair.indexOf("=");
    const isOver = /;\s*max-age=0\b/i.test(line);
    if (isOver) jar.delete(pair.slice(0, at));
    else jar.set(pair.slice(0, at), pair.slice(at + 1));
  }
}
