import type { PublicClaim } from "@claimledger/claims/publish/public-claim";
import { getTopicLabel } from "@claimledger/claims/review/topic";
import { For, Show } from "solid-js";
import { PublishedDay } from "../article/published-day.tsx";
import { useLanguage } from "../language/language-context.tsx";
import { ExternalLink } from "./external-link.tsx";
import { Dot } from "../layout/dotted.tsx";

/** Who claimed it, when and where. */
export function ClaimFacts(props: { claim: PublicClaim }) {
  const { t, format, language } = useLanguage();
  const claim = () => props.claim;
  const article = () => claim().article;
  const topics = () => claim().topics ?? [];
  return (
    <section class="facts" aria-label={t.claim.claim}>
      <dl>
        <dt>{t.claim.said_by}</dt>
        <dd>
          <Show when={claim().claimant} fallback={t.claim.unknown_claimant}>
            {(claimant) => (
              <ExternalLink href={claimant().same_as[0] ?? null}>{claimant().name}</ExternalLink>
            )}
          </Show>
        </dd>
        <Show when={claim().reported_by}>
          {(outlet) => (
            <>
              <dt>{t.claim.reported_by}</dt>
              <dd>{outlet()}</dd>
            </>
          )}
        </Show>
        <Show when={claim().made_on}>
          {(day) => (
            <>
              <dt>{t.claim.made_on}</dt>
              <dd>
                <time dateTime={day()}>{format.date(day())}</time>
              </dd>
            </>
          )}
        </Show>
        <dt>{t.claim.appeared_in}</dt>
        <dd>
          <a href={article().path} lang={claim().language}>
            {article().title}
          </a>
          <span class="quiet">
            {article().publisher && ` ${article().publisher}`}
            <Show when={article().published_on}>
              {(day) => (
                <>
                  {article().publisher ? <Dot /> : " "}
                  <PublishedDay day={day()} />
                </>
              )}
            </Show>
          </span>
        </dd>
        <Show when={topics().length > 0}>
          <dt>{t.search.topic}</dt>
          <dd>
            <For each={topics()}>
              {(topic, index) => (
                <>
                  {index() > 0 && <Dot />}
                  <a href={`/topics/${topic}`}>{getTopicLabel(topic, language)}</a>
                </>
              )}
            </For>
          </dd>
        </Show>
      </dl>
    </section>
  );
}
