import createOpenApiClient, { type Client } from "openapi-fetch";
import type { paths } from "./schema.gen.ts";

export type ApiClient = Client<paths>;

type Options = {
  /** Origin of the API, without a trailing slash. */
  baseUrl: string;
  /** Sends the requests; `globalThis.fetch` unless given. */
  fetch?: (request: Request) => Promise<Response>;
  /** Sent with every request. */
  headers?: Record<string, string>;
};

/** A client of the API, typed by its openapi.json: `unwrap(await client.GET("/v1/claims"))`. */
export function createClient({ baseUrl, fetch, headers }: Options): ApiClient {
  return createOpenApiClient<paths>({ baseUrl, fetch, headers });
}
