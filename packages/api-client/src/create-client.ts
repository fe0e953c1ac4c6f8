import createOpenApiClient, { type Client } from "openapi-fetch";
import type { paths } from "./schema.gen.ts";
import { sendPatiently, type Send } from "./send-patiently.ts";

export type ApiClient = Client<paths>;

export type ClientOptions = {
  /** Origin of the API, such as `https://claims.example.org`. */
  baseUrl: string;
  /** A key made at /desk/api-keys; reading what is public needs none. */
  apiKey?: string;
  /** How often a request is sent again when it was not answered or told to wait; 2 unless given. */
  retries?: number;
  /** How long an answer may take to begin, in milliseconds; 30,000 unless given, 0: no end. */
  timeoutMs?: number;
  /** Sends the requests; `globalThis.fetch` unless given. */
  fetch?: Send;
  /** Sent with every request. */
  headers?: Record<string, string>;
};

/** A client of the API, typed by its openapi.json: `unwrap(await client.GET("/v1/claims"))`. */
export function createClient({
  baseUrl,
  apiKey,
  retries = 2,
  timeoutMs = 30_000,
  fetch = (request) => globalThis.fetch(request),
  headers,
}: ClientOptions): ApiClient {
  const isPlain = retries === 0 && timeoutMs === 0;
  return createOpenApiClient<paths>({
    baseUrl,
    fetch: isPlain ? fetch : sendPatiently(fetch, { retries, timeoutMs }),
    // Several statuses, fields or the like go with commas between.
    querySerializer: { array: { style: "form", explode: false } },
    headers: { ...headers, ...(apiKey && { authorization: `Bearer ${apiKey}` }) },
  });
}
