import { MetaProvider } from "@solidjs/meta";
import { Router, useBeforeLeave, useLocation } from "@solidjs/router";
import { FileRoutes } from "@solidjs/start/router";
import { ErrorBoundary, Suspense, type ParentProps } from "solid-js";
import { LanguageProvider } from "./language/language-context.tsx";
import { FailurePage } from "./layout/failure-page.tsx";
import { SiteLayout } from "./layout/site-layout.tsx";
import { isReadingPath } from "./reading/reading-paths.ts";
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
  const location = useLocation();
  useBeforeLeave((leaving) => {
    const { to } = leaving;
    if (typeof to !== "string" || !isReadingPath(to.split(/[?#]/)[0] ?? "")) return;
    leaving.preventDefault();
    window.location.assign(to);
  });
  return (
    <SiteLayout path={location.pathname} search={location.search}>
      <ErrorBoundary fallback={(error) => <FailurePage error={error} />}>
        <Suspense>{props.children}</Suspense>
      </ErrorBoundary>
    </SiteLayout>
  );
}
