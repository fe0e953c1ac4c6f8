import type { PageEvent } from "@solidjs/start/server";
import { clientViteManifest } from "solid-start:client-vite-manifest";
import { ErrorBoundary, For, Show, type JSX } from "solid-js";
import { NoHydration, ssr } from "solid-js/web";
import { getPageContext } from "../http/page-context.ts";
import { LanguageProvider } from "../language/language-context.tsx";
import { Document } from "../layout/document.tsx";
import { FailureNotice } from "../layout/failure-page.tsx";
import { SiteLayout } from "../layout/site-layout.tsx";
import { HeadTags } from "./head-tags.tsx";
import type { ReadingPage } from "./reading-page.ts";

const source = "src/reading/enhance.ts";
/** Under `vite dev` there is no manifest, and the source itself is served. */
const script = `/${clientViteManifest[source]?.file ?? source}`;
/** Its type says that it is an object of the renderer, which is what it takes. */
const docType = ssr("<!DOCTYPE html>") as unknown as JSX.Element;

type Asset = { attrs: { href?: string; rel?: string }; tag: string; children?: string };
type Props = { page: ReadingPage; event: Pick<PageEvent, "assets" | "request"> };

/** A page for reading as a whole document: no app and no data for one goes along. */
export function ReadingDocument(props: Props) {
  const { nonce } = getPageContext();
  const { pathname, search } = new URL(props.event.request.url);
  return (
    <NoHydration>
      {docType}
      <LanguageProvider>
        <Document
          assets={
            <>
              <HeadTags head={props.page.head} />
              <Styles assets={props.event.assets} />
            </>
          }
          scripts={<script type="module" nonce={nonce} src={script} fetchpriority="low" />}
        >
          <SiteLayout path={pathname} search={search}>
            <ErrorBoundary fallback={(error) => <FailureNotice error={error} />}>
              {props.page.body()}
            </ErrorBoundary>
          </SiteLayout>
        </Document>
      </LanguageProvider>
    </NoHydration>
  );
}

/** Of the app's files its styles alone: links in the build, elements under `vite dev`. */
function Styles(props: { assets: Asset[] }) {
  const isStyle = ({ tag, attrs }: Asset) => tag === "style" || attrs.rel === "stylesheet";
  return (
    <For each={props.assets.filter(isStyle)}>
      {({ attrs, children }) => (
        <Show when={attrs.href} fallback={<style innerHTML={children ?? ""} />}>
          <link rel="stylesheet" href={attrs.href} />
        </Show>
      )}
    </For>
  );
}
