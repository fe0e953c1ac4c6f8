import type { ClaimMark } from "@claimledger/claims/desk/article";
import { getVerdictLabel } from "@claimledger/claims/review/rating-scale";
import { For, Show } from "solid-js";
import { findStandingVerdict } from "../claim/find-standing-verdict.ts";
import { VerdictShape } from "../claim/verdict-shape.tsx";
import { verdictTones, type VerdictTone } from "../claim/verdict-tone.ts";
import { useLanguage } from "../language/language-context.tsx";
import { countOutcomes, isVerdict, type Outcome } from "./count-outcomes.ts";

/** How an article fares at a glance: how many of its claims are checked, and what was found. */
export function ArticleFares(props: { claims: ClaimMark[] }) {
  const { t } = useLanguage();
  const checked = () => props.claims.filter(findStandingVerdict).length;
  return (
    <Show when={props.claims.length > 0}>
      <section class="fares" aria-label={t.articles.fares}>
        <p class="fares-count">{t.articles.checked_of(checked(), props.claims.length)}</p>
        <FaresBar claims={props.claims} />
        <FaresCounts claims={props.claims} />
      </section>
    </Show>
  );
}

/** A bar as long as all claims, a stretch for each outcome; the counts below say the same in words. */
function FaresBar(props: { claims: ClaimMark[] }) {
  const stretches = () => {
    let x = 0;
    return countOutcomes(props.claims).map(({ outcome, count }) => {
      const stretch = { tone: toTone(outcome), x, width: count };
      x += count;
      return stretch;
    });
  };
  return (
    <svg
      class="fares-bar"
      viewBox={`0 0 ${props.claims.length} 1`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <For each={stretches()}>
        {({ tone, x, width }) => <rect data-tone={tone} x={x} y="0" width={width} height="1" />}
      </For>
    </svg>
  );
}

function FaresCounts(props: { claims: ClaimMark[] }) {
  const { t, language } = useLanguage();
  return (
    <ul class="fares-counts">
      <For each={countOutcomes(props.claims)}>
        {({ outcome, count, first }) => (
          <li data-tone={toTone(outcome)}>
            {isVerdict(outcome) ? (
              <>
                <VerdictShape verdict={outcome} />
                <a href={`#claim-${first}`}>
                  {count} {getVerdictLabel(outcome, language)}
                </a>
              </>
            ) : (
              <a href={`#claim-${first}`} class="status-label" data-status={outcome}>
                {count} {t.status[outcome]}
              </a>
            )}
          </li>
        )}
      </For>
    </ul>
  );
}

function toTone(outcome: Outcome): VerdictTone | "none" {
  return isVerdict(outcome) ? verdictTones[outcome] : "none";
}
