import type { FetchEvent } from "@solidjs/start/server";

/** What the process that serves the web app hands to it with every request. */
export type WebContext = {
  /** Answers a request for the API in this process. */
  api: (request: Request) => Response | Promise<Response>;
  /** The site's public origin, without a trailing slash. */
  publicUrl: string;
  /** Name of the site, as readers see it. */
  siteName: string;
  /** Name of the request in logs. */
  requestId: string;
  /** That a form was posted here, which no page takes: the answer says so. */
  isRefusedForm?: boolean;
};

/** What a rendering leaves behind for whoever keeps its page. */
export type Rendering = {
  nonce?: string;
  /** ETag of the public document that the page was made from. */
  etag?: string;
};

const apiInDevelopment = "http://localhost:3000";

/**
 * The context of a request: what the serving process put into `request.context`. Under `vite dev`
 * there is none, and the API is another process.
 */
export function getWebContext(event: FetchEvent): WebContext & { rendering: Rendering } {
  const context = event.nativeEvent.context as Partial<WebContext & { rendering: Rendering }>;
  return {
    api: context.api ?? fetch,
    publicUrl: context.publicUrl ?? process.env.API_URL ?? apiInDevelopment,
    siteName: context.siteName ?? "Claimledger",
    rendering: context.rendering ?? {},
    isRefusedForm: context.isRefusedForm ?? false,
    requestId: context.requestId ?? crypto.randomUUID(),
  };
}
