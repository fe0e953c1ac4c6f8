import { A } from "@solidjs/router";
import type { ParentProps } from "solid-js";
import { getSiteName } from "../http/site.ts";
import { useLanguage } from "../language/language-context.tsx";
import { LanguageSwitch } from "./language-switch.tsx";

/** What every page has around its content: the way in, the navigation and the foot. */
export function SiteLayout(props: ParentProps) {
  const { t } = useLanguage();
  return (
    <>
      <a class="skip-link" href="#content">
        {t.site.skip}
      </a>
      <SiteHeader />
      <main id="content" tabindex="-1">
        {props.children}
      </main>
      <SiteFooter />
    </>
  );
}

function SiteHeader() {
  const { t } = useLanguage();
  return (
    <header class="site-header">
      <div class="site-header-inner">
        <A class="site-name" href="/">
          {getSiteName()}
        </A>
        <nav aria-label={t.site.main_navigation}>
          <ul class="site-nav">
            <li>
              <A href="/articles">{t.site.articles}</A>
            </li>
            <li>
              <A href="/search">{t.site.search}</A>
            </li>
            <li>
              <A href="/desk">{t.site.desk}</A>
            </li>
          </ul>
        </nav>
        <LanguageSwitch />
      </div>
    </header>
  );
}

function SiteFooter() {
  const { t } = useLanguage();
  return (
    <footer class="site-footer">
      <div class="site-footer-inner">
        <p>{t.site.footer}</p>
        <p>
          <a href="/docs" rel="external">
            {t.site.api_docs}
          </a>{" "}
          ·{" "}
          <a href="/openapi.json" rel="external">
            OpenAPI
          </a>
        </p>
      </div>
    </footer>
  );
}
