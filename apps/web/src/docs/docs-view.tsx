import { For, Show } from "solid-js";
import { clientViteManifest } from "solid-start:client-vite-manifest";
import { getPageContext } from "../http/page-context.ts";
import { useLanguage } from "../language/language-context.tsx";
import { guides, policies, type DocsPage } from "./docs-pages.ts";

const source = "src/docs/show-reference.ts";
/** Under `vite dev` there is no manifest, and the source itself is served. */
const script = `/${clientViteManifest[source]?.file ?? source}`;

/** The way to every guide, and the API's description to read and try. */
export function DocsView() {
  const { t } = useLanguage();
  return (
    <div class="page">
      <h1>{t.docs.title}</h1>
      <p class="lead">{t.docs.intro}</p>
      <EnglishOnly />
      <nav aria-label={t.docs.guides}>
        <h2>{t.docs.guides}</h2>
        <ul class="docs-guides" lang="en">
          <For each={guides}>
            {({ path, title, description }) => (
              <li>
                <a href={path}>{title}</a>
                <p class="quiet">{description}</p>
              </li>
            )}
          </For>
        </ul>
        <OtherPages />
      </nav>
      <section aria-labelledby="reference">
        <h2 id="reference">{t.docs.reference}</h2>
        <p>
          {t.docs.reference_intro}{" "}
          <a href="/openapi.json" rel="external">
            openapi.json
          </a>
        </p>
        <noscript>
          <p class="note">{t.docs.needs_script}</p>
        </noscript>
        <div id="api" class="api-reference" lang="en" />
        <script type="module" nonce={getPageContext().nonce} src={script} />
      </section>
    </div>
  );
}

/** A guide or a policy, with the way to the others. */
export function DocsPageView(props: { page: DocsPage; html: string }) {
  const { t } = useLanguage();
  return (
    <div class="page docs">
      <div class="docs-main">
        <EnglishOnly />
        <article lang="en">
          <h1>{props.page.title}</h1>
          <div class="docs-text" innerHTML={props.html} />
        </article>
      </div>
      <nav aria-label={t.docs.title} class="docs-nav">
        <p>
          <a href="/docs">{t.docs.title}</a>
        </p>
        <ul class="plain-list" lang="en">
          <For each={guides}>
            {({ path, title }) => (
              <li>
                <a href={path} aria-current={path === props.page.path ? "page" : undefined}>
                  {title}
                </a>
              </li>
            )}
          </For>
        </ul>
        <OtherPages path={props.page.path} />
      </nav>
    </div>
  );
}

function EnglishOnly() {
  const { t, language } = useLanguage();
  return (
    <Show when={language !== "en"}>
      <p class="quiet">{t.docs.english}</p>
    </Show>
  );
}

function OtherPages(props: { path?: string }) {
  const { t } = useLanguage();
  return (
    <ul class="plain-list">
      <For each={policies}>
        {({ path, title }) => (
          <li lang="en">
            <a href={path} aria-current={path === props.path ? "page" : undefined}>
              {title}
            </a>
          </li>
        )}
      </For>
      <li>
        <a href="/problems">{t.docs.problems}</a>
      </li>
    </ul>
  );
}
