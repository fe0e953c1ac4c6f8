import type { PublicClaim } from "@claimledger/claims/publish/public-claim";
import { Show } from "solid-js";
import { PublishedDay } from "../article/published-day.tsx";
import { useLanguage } from "../language/language-context.tsx";
import { HighlightedText } from "./highlighted-text.tsx";
import { StatusLabel } from "./status-label.tsx";
import { VerdictBadge } from "./verdict-badge.tsx";
import { Dot } from "../layout/dotted.tsx";

type Props = {
  claim: PublicClaim;
  level: 2 | 3;
  /** Stretches of the statement to mark, in code points. */
  spans?: { start: number; end: number }[];
};

/** A claim in a list: verdict or status, the claim, who said it, where, and the day of what is said first. */
export function ClaimCard(props: Props) {
  const { t } = useLanguage();
  const claim = () => props.claim;
  const verdict = () => (claim().status === "retracted" ? null : claim().verdict);
  return (
    <article class="claim-card">
      <p class="claim-card-state">
        <Show
          when={verdict()}
          fallback={<StatusLabel status={claim().status} hadVerdict={claim().verdict !== null} />}
        >
          {(known) => <VerdictBadge verdict={known().value} />}
        </Show>
        <Show when={verdict() && claim().status !== "published"}>
          <StatusLabel status={claim().status} />
        </Show>
      </p>
      <Heading level={props.level}>
        <a href={claim().path} lang={claim().language}>
          <HighlightedText text={claim().statement} spans={props.spans} />
        </a>
      </Heading>
      <Show when={verdict()?.summary}>
        {(summary) => <p lang={claim().language}>{summary()}</p>}
      </Show>
      <p class="quiet">
        <Show when={claim().claimant}>
          {(claimant) => (
            <>
              {claimant().name}
              <Dot />
            </>
          )}
        </Show>
        <a href={claim().article.path} lang={claim().language}>
          {claim().article.title}
        </a>
        <Day claim={claim()} verdict={verdict()} />
        <Show when={claim().reported_by}>
          {(outlet) => (
            <>
              <Dot />
              {t.claim.reported_by} {outlet()}
            </>
          )}
        </Show>
      </p>
    </article>
  );
}

/** When it was checked; while it is not, when it was claimed, or else when its article appeared. */
function Day(props: { claim: PublicClaim; verdict: PublicClaim["verdict"] }) {
  const { t } = useLanguage();
  const { made_on, article } = props.claim;
  const known = props.verdict
    ? { day: props.verdict.published_at, words: t.claim.checked_on }
    : {
        day: made_on ?? article.published_on,
        words: made_on ? t.claim.claimed_on : t.articles.published_on,
      };
  return (
    <Show when={known.day}>
      <Dot />
      <span class="whole">
        <PublishedDay day={known.day} words={known.words} />
      </span>
    </Show>
  );
}

function Heading(props: { level: 2 | 3; children: import("solid-js").JSX.Element }) {
  return (
    <Show when={props.level === 2} fallback={<h3>{props.children}</h3>}>
      <h2>{props.children}</h2>
    </Show>
  );
}
