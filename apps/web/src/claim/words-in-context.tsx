import type { PublicClaim } from "@claimledger/claims/publish/public-claim";
import { Show } from "solid-js";
import { useLanguage } from "../language/language-context.tsx";
import { ExternalLink } from "./external-link.tsx";
import { findStandingVerdict } from "./find-standing-verdict.ts";
import { verdictTones } from "./verdict-tone.ts";

const beginsSentence = /^["“‘«「『([\s]*[\p{Lu}\p{Lt}\p{N}\p{Script=Han}]/u;
const endsSentence = /[.!?…。！？]["”’»」』)\]]?\s*$/u;

/** The claim's words as they stand in the article, with those around them; what is cut is marked. */
export function WordsInContext(props: { claim: PublicClaim }) {
  const { t } = useLanguage();
  const claim = () => props.claim;
  const context = () => props.claim.context;
  const article = () => props.claim.article;
  const tone = () => {
    const { status, verdict } = claim();
    const standing = findStandingVerdict({ status, verdict: verdict?.value ?? null });
    return standing ? verdictTones[standing] : undefined;
  };
  const start = () => context().before || context().exact;
  const end = () => context().after || context().exact;
  return (
    <Show when={context().exact}>
      <section aria-labelledby="words">
        <h2 id="words">{t.claim.words_title}</h2>
        <figure class="context">
          <blockquote lang={claim().language} dir="auto" cite={article().url ?? undefined}>
            <span class="around">
              {beginsSentence.test(start()) ? "" : "… "}
              {context().before}
            </span>
            <mark data-status={claim().status} data-tone={tone()} data-depth="1">
              {context().exact}
            </mark>
            <span class="around">
              {context().after}
              {endsSentence.test(end()) ? "" : " …"}
            </span>
          </blockquote>
          <figcaption class="quiet">
            <a href={`${article().path}#claim-${claim().id}`} lang={claim().language}>
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
