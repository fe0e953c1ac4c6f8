import { formatQuantity } from "@claimledger/claims/analysis/format-quantity";
import { getVerdictLabel } from "@claimledger/claims/review/rating-scale";
import type { PublicClaim, PublishedVerdict } from "@claimledger/claims/publish/public-claim";
import { Show } from "solid-js";
import { useLanguage } from "../language/language-context.tsx";
import { Attribution } from "./attribution.tsx";
import { StatusLabel } from "./status-label.tsx";
import { VerdictShape } from "./verdict-shape.tsx";
import { verdictTones } from "./verdict-tone.ts";
import { Dot } from "../layout/dotted.tsx";

/** What was found and of which claim, for a reader with three seconds. */
export function Finding(props: { claim: PublicClaim }) {
  const claim = () => props.claim;
  const tone = () => {
    const { verdict } = claim();
    return verdict ? verdictTones[verdict.value] : "none";
  };
  return (
    <header class="finding" data-tone={tone()}>
      <div class="page">
        <Show when={claim().verdict} fallback={<Waiting claim={claim()} />}>
          {(verdict) => <Verdict verdict={verdict()} />}
        </Show>
        <h1 class="claim-words" lang={claim().language}>
          {claim().statement}
        </h1>
        <Attribution claim={claim()} />
        <FiguresLine claim={claim()} />
        <Show when={claim().verdict}>
          {(verdict) => (
            <>
              <p class="lead" lang={claim().language}>
                {verdict().summary}
              </p>
              <CheckedLine claim={claim()} verdict={verdict()} />
            </>
          )}
        </Show>
      </div>
    </header>
  );
}

function Verdict(props: { verdict: PublishedVerdict }) {
  const { t, language } = useLanguage();
  const value = () => props.verdict.value;
  return (
    <p class="finding-verdict">
      <VerdictShape verdict={value()} />
      <strong>{getVerdictLabel(value(), language)}</strong>
      <span class="finding-means">{t.claim.means[value()]}</span>
    </p>
  );
}

function Waiting(props: { claim: PublicClaim }) {
  const { t } = useLanguage();
  const isInReview = () => props.claim.status === "in_review";
  return (
    <p class="finding-verdict">
      <strong>{t.status[props.claim.status]}</strong>
      <span class="finding-means">
        {isInReview() ? t.claim.in_review_hint : t.claim.no_verdict_hint}
      </span>
    </p>
  );
}

function CheckedLine(props: { claim: PublicClaim; verdict: PublishedVerdict }) {
  const { t, format } = useLanguage();
  return (
    <p class="finding-line">
      <StatusLabel status={props.claim.status} />
      <Dot />
      <time dateTime={props.verdict.published_at}>{format.date(props.verdict.published_at)}</time>
      <Dot />
      <a href="#evidence">{t.claim.source_count(props.verdict.evidence.length)}</a>
      <Show when={props.claim.corrections.length > 0}>
        <Dot />
        <a href="#corrections">{t.claim.what_changed}</a>
      </Show>
    </p>
  );
}

const han = /\p{Script=Han}/u;

/** The claim's figures for readers of another language than the claim's, as far as they can read them. */
function FiguresLine(props: { claim: PublicClaim }) {
  const { t, language, format } = useLanguage();
  const figures = () =>
    props.claim.quantities
      .filter(({ restates }) => restates === null)
      .map((quantity) => formatQuantity(quantity, language))
      .filter((words) => language === "zh" || !han.test(words));
  return (
    <Show when={props.claim.language !== language && figures().length > 0}>
      <p class="finding-figures">{t.claim.in_figures(format.list(figures()))}</p>
    </Show>
  );
}
