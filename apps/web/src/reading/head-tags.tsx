import { Show } from "solid-js";
import { getSiteName, getSiteOrigin } from "../http/site.ts";
import { useLanguage } from "../language/language-context.tsx";
import { pictureSize } from "./picture-size.ts";
import type { ReadingHead } from "./reading-page.ts";

/**
 * Title, description, canonical address, and what a link to the page is previewed by
 * (https://ogp.me; what it does not name is Twitter's).
 */
export function HeadTags(props: { head: ReadingHead }) {
  const { t } = useLanguage();
  const { title, description, canonical, picture, hidden } = props.head;
  const site = getSiteName();
  const about = title ?? `${site}: ${t.site.tagline}`;
  return (
    <>
      <title>{title ? `${title} · ${site}` : about}</title>
      <Show when={description}>
        <meta name="description" content={description} />
        <meta property="og:description" content={description} />
      </Show>
      <Show when={hidden}>
        <meta name="robots" content="noindex" />
      </Show>
      <Show when={canonical}>
        <link rel="canonical" href={getSiteOrigin() + canonical} />
        <meta property="og:url" content={getSiteOrigin() + canonical} />
        <meta property="og:site_name" content={site} />
        <meta property="og:title" content={about} />
        <meta property="og:type" content={title ? "article" : "website"} />
      </Show>
      <Show when={picture}>
        {(shown) => (
          <>
            <meta property="og:image" content={getSiteOrigin() + shown().path} />
            <meta property="og:image:width" content={String(pictureSize.width)} />
            <meta property="og:image:height" content={String(pictureSize.height)} />
            <meta property="og:image:alt" content={shown().words} />
            <meta name="twitter:card" content="summary_large_image" />
          </>
        )}
      </Show>
    </>
  );
}
