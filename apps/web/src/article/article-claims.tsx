import { For, Show } from "solid-js";
import type { Article, ClaimMark } from "@claimledger/claims/desk/article";
import { findStandingVerdict } from "../claim/find-standing-verdict.ts";
import { StatusLabel } from "../claim/status-label.tsx";
import { VerdictBadge } from "../claim/verdict-badge.tsx";
import { useLanguage } from "../language/language-context.tsx";
import { TextChanges } from "./text-changes.tsx";

/** The list of an article's claims, numbered as in its text. */
export function ArticleClaims(props: { article: Article }) {
  const { t } = useLanguage();
  return (
    <section aria-labelledby="claims" class="article-claims">
      <h2 id="claims">{t.articles.claims_title}</h2>
      <Show
        when={props.article.claims.length > 0}
        fallback={<p class="empty">{t.articles.no_claims}</p>}
      >
        <ol>
          <For each={props.article.claims}>
            {(claim) => <ClaimItem claim={claim} article={props.article} />}
          </For>
        </ol>
      </Show>
    </section>
  );
}

function ClaimItem(props: { claim: ClaimMark; article: Article }) {
  const { t } = useLanguage();
  const claim = () => props.claim;
  const isInText = () => props.article.text !== null && claim().state === "anchored";
  return (
    <li id={isInText() ? undefined : `claim-${claim().id}`}>
      <a href={claim().path} lang={props.article.language}>
        {claim().statement}
      </a>
      <p class="claim-card-state">
        <Show
          when={findStandingVerdict(claim())}
          fallback={<StatusLabel status={claim().status} hadVerdict={claim().verdict !== null} />}
        >
          {(verdict) => <VerdictBadge verdict={verdict()} />}
        </Show>
        <Show when={isInText()}>
          <a href={`#claim-${claim().id}`}>{t.articles.in_original}</a>
        </Show>
      </p>
      <Show when={claim().summary}>
        {(summary) => (
          <p class="on-paper" lang={props.article.language}>
            {summary()}
          </p>
        )}
      </Show>
      <Show when={claim().state !== "anchored"}>
        <p class="quiet">
          {claim().state === "orphaned"
            ? t.articles.not_found_in_text
            : t.articles.applies_to(claim().applies_to)}
        </p>
        <TextChanges changes={claim().changes} language={props.article.language} />
      </Show>
      <Show when={(!props.article.text || claim().state !== "anchored") && claim().excerpt}>
        {(excerpt) => (
          <blockquote lang={props.article.language}>
            {excerpt().before}
            <mark data-status={claim().status} data-depth="1">
              {excerpt().exact}
            </mark>
            {excerpt().after}
          </blockquote>
        )}
      </Show>
    </li>
  );
}
