import type { ContextStanding } from "@claimledger/claims/article/revision";
import type { PublicClaim } from "@claimledger/claims/publish/public-claim";
import { Show } from "solid-js";
import { toRevisionTimes } from "../article/revision-times.ts";
import { useLanguage } from "../language/language-context.tsx";
import { ExternalLink } from "./external-link.tsx";
import { findStandingVerdict } from "./find-standing-verdict.ts";
import { verdictTones } from "./verdict-tone.ts";
import { Dot } from "../layout/dotted.tsx";

const beginsSentence = /^["“‘«「『([\s]*[\p{Lu}\p{Lt}\p{N}\p{Script=Han}]/u;
const endsSentence = /[.!?…。！？]["”’»」』)\]]?\s*$/u;

/** The claim's words as they stand in the article, with those around them; what is cut is marked. */
export function WordsInContext(props: { claim: PublicClaim; standing: ContextStanding | null }) {
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
                  <Dot />
                  <ExternalLink href={url()}>{t.articles.original}</ExternalLink>
                </>
              )}
            </Show>
            <Show when={props.standing?.is_changed && props.standing}>
              {(standing) => <ChangedSince standing={standing()} path={article().path} />}
            </Show>
          </figcaption>
        </figure>
      </section>
    </Show>
  );
}

/** Says that the article goes on with other words around the claim's than those shown. */
function ChangedSince(props: { standing: ContextStanding; path: string }) {
  const { t, format } = useLanguage();
  const { applies_to, found_in } = props.standing;
  const [own] = toRevisionTimes(format, applies_to, found_in);
  return (
    <p class="context-standing">
      {t.claim.context_change(applies_to.number, own)}{" "}
      <a href={`${props.path}/revisions/${found_in.number}?from=${applies_to.number}`}>
        {t.claim.text_change.compare}
      </a>
    </p>
  );
}
