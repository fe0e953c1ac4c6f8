import { createHandler, StartServer } from "@solidjs/start/server";
import { Document } from "./layout/document.tsx";
import { getPageContext } from "./http/page-context.ts";
import { serveClaimPage } from "./server/serve-claim-page.ts";
import type { Rendering, WebContext } from "./server/web-context.ts";

/** Pages are sent whole: their status and redirects depend on the data they read. */
const app = createHandler(
  () => <StartServer document={Document} />,
  () => ({ mode: "async", nonce: getPageContext().nonce }),
);

type Served = Request & { context?: WebContext };

/** The web app as a fetch handler; the serving process hands its context over with the request. */
const entry = {
  fetch(request: Served): Response | Promise<Response> {
    const { context } = request;
    const render = (rendering: Rendering) =>
      app.request(request, undefined, { ...context, rendering });
    return context ? serveClaimPage(request, context, render) : render({});
  },
};

export default entry;
