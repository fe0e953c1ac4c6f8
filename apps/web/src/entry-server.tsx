import { createHandler, StartServer } from "@solidjs/start/server";
import { Document } from "./layout/document.tsx";
import { getPageContext } from "./http/page-context.ts";
import { setPageRedirect, setPageStatus } from "./http/page-status.ts";
import { findReadingPage } from "./reading/find-reading-page.tsx";
import { ReadingDocument } from "./reading/reading-document.tsx";
import { serveClaimPage } from "./server/serve-claim-page.ts";
import type { Rendering, WebContext } from "./server/web-context.ts";

/**
 * A page for reading is rendered in one go from data that was read before. A page of the app is sent
 * whole too: its status and redirects depend on the data that it reads.
 */
const app = createHandler(
  (event) => {
    const { page } = getPageContext();
    return page ? (
      <ReadingDocument page={page} event={event} />
    ) : (
      <StartServer document={Document} />
    );
  },
  async ({ request }) => {
    const context = getPageContext();
    const page = await findReadingPage(request.url);
    if (page) setPageStatus(page.status);
    if (page?.location) setPageRedirect(page.location, 301);
    context.page = page;
    return { mode: page ? "sync" : "async", nonce: context.nonce };
  },
);

type Served = Request & { context?: WebContext };

/** The web app as a fetch handler; the serving process hands its context over with the request. */
const entry = {
  fetch(request: Served): Response | Promise<Response> {
    const { context } = request;
    const render = (rendering: Rendering) =>
      app.request(request, undefined, { ...context, rendering });
    return context && !context.isRefusedForm
      ? serveClaimPage(request, context, render)
      : render({});
  },
};

export default entry;
