import { createClient, type ApiClient } from "@claimledger/api-client";
import { getRequestEvent, isServer } from "solid-js/web";
import { getPageContext } from "../http/page-context.ts";

let inBrowser: ApiClient | undefined;

/** People are told at once what went wrong; what can be sent again by itself, the desk sends again. */
const atOnce = { retries: 0, timeoutMs: 0 };

/**
 * The API's client: in the browser over the network; on the server in this process, with the
 * cookie of the request that is being answered.
 */
export function getApi(): ApiClient {
  if (isServer) return createServerClient();
  inBrowser ??= createClient({ ...atOnce, baseUrl: window.location.origin });
  return inBrowser;
}

function createServerClient(): ApiClient {
  const { api, publicUrl, requestId } = getPageContext();
  const cookie = getRequestEvent()?.request.headers.get("cookie");
  return createClient({
    ...atOnce,
    baseUrl: publicUrl,
    fetch: async (request) => api(request),
    headers: { "x-request-id": requestId, ...(cookie && { cookie }) },
  });
}
