import { MetaProvider } from "@solidjs/meta";
import { Router } from "@solidjs/router";
import { FileRoutes } from "@solidjs/start/router";
import { ErrorBoundary, Suspense, type ParentProps } from "solid-js";
import { LanguageProvider } from "./language/language-context.tsx";
import { FailurePage } from "./layout/failure-page.tsx";
import { SiteLayout } from "./layout/site-layout.tsx";
import "./styles/index.css";

/** The app: language and head around the router, the layout and its failures within. */
export default function App() {
  return (
    <MetaProvider>
      <LanguageProvider>
        <Router root={Page} preload={false}>
          <FileRoutes />
        </Router>
      </LanguageProvider>
    </MetaProvider>
  );
}

function Page(props: ParentProps) {
  return (
    <SiteLayout>
      <ErrorBoundary fallback={(error, reset) => <FailurePage error={error} reset={reset} />}>
        <Suspense>{props.children}</Suspense>
      </ErrorBoundary>
    </SiteLayout>
  );
}
