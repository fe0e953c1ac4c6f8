import type { DocumentComponentProps } from "@solidjs/start/server";
import { HoldForms } from "../forms/hold-forms.tsx";
import { getPageContext } from "../http/page-context.ts";
import { languageTags } from "../language/interface-language.ts";
import { FontPreloads } from "./font-preloads.tsx";

/** The HTML around every page. Rendered on the server only. */
export function Document(props: DocumentComponentProps) {
  return (
    <html lang={languageTags[getPageContext().language]}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="application-name" content={getPageContext().siteName} />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" type="image/svg+xml" href="/favicon.svg" />
        <FontPreloads />
        {props.assets}
      </head>
      <body>
        {getPageContext().page === null && <HoldForms />}
        <div id="app">{props.children}</div>
        {props.scripts}
      </body>
    </html>
  );
}
