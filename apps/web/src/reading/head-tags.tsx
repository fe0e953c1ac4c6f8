import { For, Show } from "solid-js";
import { getPageContext } from "../http/page-context.ts";
import { getSiteName, getSiteOrigin } from "../http/site.ts";
import { interfaceLanguages, languageTags } from "../language/interface-language.ts";
import { useLanguage } from "../language/language-context.tsx";
import { EmbedLinks } from "./embed-links.tsx";
import { FeedLinks } from "./feed-links.tsx";
import { pictureSize } from "./picture-size.ts";
import type { ReadingHead } from "./reading-page.ts";

/**
 * Title, description, canonical address, and what a link to the page is previewed by
 * (https://ogp.me; what it does not name is Twitter's).
 */
export function HeadTags(props: { head: ReadingHead }) {
  const { t, language } = useLanguage();
  const ofSite = { path: `/preview.png?lang=${language}`, words: t.site.tagline };
  const picture = props.head.picture ?? (props.head.canonical ? ofSite : undefined);
  const { title, description, hidden, translated } = props.head;
  const neutral = props.head.canonical;
  const { askedLanguage } = getPageContext();
  const canonical = translated && askedLanguage ? `${neutral}?lang=${askedLanguage}` : neutral;
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
      <Show when={!hidden || props.head.feed}>
        <FeedLinks own={props.head.feed} />
      </Show>
      <Show when={props.head.embeddable && neutral}>
        <EmbedLinks address={getSiteOrigin() + neutral} title={about} />
      </Show>
      <Show when={translated}>
        <Alternates address={`${getSiteOrigin()}${neutral}`} />
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

/** The page in each language, for search engines, which send neither cookies nor a language. */
function Alternates(props: { address: string }) {
  return (
    <>
      <link rel="alternate" hreflang="x-default" href={props.address} />
      <For each={interfaceLanguages}>
        {(code) => (
          <link
            rel="alternate"
            hreflang={languageTags[code]}
            href={`${props.address}?lang=${code}`}
          />
        )}
      </For>
    </>
  );
}
