import { For, type ParentProps } from "solid-js";
import { getSiteName } from "../http/site.ts";
import { useLanguage } from "../language/language-context.tsx";
import { LanguageSwitch } from "./language-switch.tsx";
import { KeepWhole } from "./keep-whole.tsx";

type Props = {
  /** Path of the page, and its query with the question mark. */
  path: string;
  search: string;
};

/** What every page has around its content: the way in, the navigation and the foot. */
export function SiteLayout(props: ParentProps<Props>) {
  const { t } = useLanguage();
  return (
    <>
      <a class="skip-link" href="#content">
        {t.site.skip}
      </a>
      <SiteHeader path={props.path} search={props.search} />
      <main id="content" tabindex="-1">
        {props.children}
      </main>
      <SiteFooter />
    </>
  );
}

function SiteHeader(props: Props) {
  const { t } = useLanguage();
  const ways = [
    { path: "/articles", words: t.site.articles },
    { path: "/search", words: t.site.search },
    { path: "/statistics", words: t.site.statistics },
    { path: "/desk", words: t.site.desk },
  ];
  return (
    <header class="site-header">
      <div class="site-header-inner">
        <a class="site-name" href="/">
          {getSiteName()}
        </a>
        <nav aria-label={t.site.main_navigation}>
          <ul class="site-nav">
            <For each={ways}>
              {({ path, words }) => (
                <li>
                  <a href={path} aria-current={props.path.startsWith(path) ? "page" : undefined}>
                    {words}
                  </a>
                </li>
              )}
            </For>
          </ul>
        </nav>
        <LanguageSwitch path={`${props.path}${props.search}`} />
      </div>
    </header>
  );
}

function SiteFooter() {
  const { t } = useLanguage();
  return (
    <footer class="site-footer">
      <div class="site-footer-inner">
        <FooterLinks />
        <p>
          <KeepWhole text={t.site.footer} />
        </p>
      </div>
    </footer>
  );
}

function FooterLinks() {
  const { t } = useLanguage();
  const groups: { label: string; ways: { path: string; words: string; rel?: "external" }[] }[] = [
    {
      label: t.site.finding,
      ways: [
        { path: "/search", words: t.site.search },
        { path: "/claimants", words: t.site.claimants },
        { path: "/publishers", words: t.site.publishers },
        { path: "/topics", words: t.site.topics },
      ],
    },
    {
      label: t.site.trust,
      ways: [
        { path: "/methodology", words: t.site.methodology },
        { path: "/corrections", words: t.site.corrections },
        { path: "/about", words: t.site.about },
        { path: "/submit", words: t.site.submit },
      ],
    },
    {
      label: t.site.machines,
      ways: [
        { path: "/docs", words: t.site.api_docs },
        { path: "/dumps", words: t.site.dumps, rel: "external" },
        { path: "/openapi.json", words: "OpenAPI", rel: "external" },
      ],
    },
  ];
  return (
    <div class="site-footer-ways">
      <For each={groups}>
        {({ label, ways }) => (
          <nav aria-label={label}>
            <p aria-hidden="true">{label}</p>
            <ul class="site-nav">
              <For each={ways}>
                {({ path, words, rel }) => (
                  <li>
                    <a href={path} rel={rel}>
                      {words}
                    </a>
                  </li>
                )}
              </For>
            </ul>
          </nav>
        )}
      </For>
    </div>
  );
}
