import { For } from "solid-js";
import { getSiteOrigin } from "../http/site.ts";
import { useLanguage } from "../language/language-context.tsx";
import type { ReadingHead } from "./reading-page.ts";

const types = { atom: "application/atom+xml", rss: "application/rss+xml" };

/** Where feed readers find the site's feeds and, before them, the page's own. */
export function FeedLinks(props: { own: ReadingHead["feed"] }) {
  const { t } = useLanguage();
  const feeds = [
    ...(props.own ? [props.own] : []),
    { path: "verdicts", title: t.feeds.verdicts },
    { path: "corrections", title: t.feeds.corrections },
  ];
  return (
    <For each={feeds}>
      {({ path, title }) => (
        <For each={Object.entries(types)}>
          {([format, type]) => (
            <link
              rel="alternate"
              type={type}
              title={title}
              href={`${getSiteOrigin()}/feeds/${format}/${path}`}
            />
          )}
        </For>
      )}
    </For>
  );
}
