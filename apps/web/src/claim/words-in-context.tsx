import type { PublicClaim } from "@claimledger/claims/publish/public-claim";
import { useLanguage } from "../language/language-context.tsx";
import { ExternalLink } from "./external-link.tsx";
import { Show } from "solid-js";

/** The claim's words as they stand in the article, with those around them. */
export function WordsInContext(props: { claim: PublicClaim }) {
  const { t } = useLanguage();
  const context = () => props.claim.context;
  const article = () => props.claim.article;
  return (
    <Show when={context().exact}>
      <section aria-labelledby="words">
        <h2 id="words">{t.claim.words_title}</h2>
        <figure class="context">
          <blockquote lang={props.claim.language} dir="auto" cite={article().url ?? undefined}>
            <span class="around">{context().before}</span>
            <mark data-status={props.claim.status} data-depth="1">
              {context().exact}
            </mark>
            <span class="around">{context().after}</span>
          </blockquote>
          <figcaption class="quiet">
            <a href={`${article().path}#mark-${props.claim.id}`} lang={props.claim.language}>
              {article().title}
            </a>
            <Show when={article().url}>
              {(url) => (
                <>
                  {" · "}
                  <ExternalLink href={url()}>{t.articles.original}</ExternalLink>
                </>
              )}
            </Show>
          </figcaption>
        </figure>
      </section>
    </Show>
  );
}
