import type { PublicClaim } from "@claimledger/claims/publish/public-claim";
import { Show } from "solid-js";
import { useLanguage } from "../language/language-context.tsx";
import { StatusLabel } from "./status-label.tsx";
import { VerdictBadge } from "./verdict-badge.tsx";
import { verdictTones } from "./verdict-tone.ts";

/** The claim and what was found, for a reader in a hurry. */
export function VerdictHeader(props: { claim: PublicClaim }) {
  const { t } = useLanguage();
  const claim = () => props.claim;
  const tone = () => claim().verdict && verdictTones[claim().verdict!.value];
  return (
    <header class="verdict-header" data-tone={tone() ?? "none"}>
      <p class="verdict-line">
        <Show when={claim().verdict} fallback={<NoVerdict claim={claim()} />}>
          {(verdict) => <VerdictBadge verdict={verdict().value} large />}
        </Show>
        <StatusLabel status={claim().status} />
      </p>
      <p class="eyebrow">{t.claim.claim}</p>
      <h1 lang={claim().language}>{claim().statement}</h1>
      <Show when={claim().verdict?.summary} fallback={<Waiting claim={claim()} />}>
        {(summary) => (
          <p class="lead" lang={claim().language}>
            {summary()}
          </p>
        )}
      </Show>
    </header>
  );
}

function NoVerdict(props: { claim: PublicClaim }) {
  const { t } = useLanguage();
  return (
    <span class="verdict-badge large" data-tone="none" data-status={props.claim.status}>
      {t.claim.no_verdict}
    </span>
  );
}

function Waiting(props: { claim: PublicClaim }) {
  const { t } = useLanguage();
  return (
    <p class="lead">
      {props.claim.status === "in_review" ? t.claim.in_review_hint : t.claim.no_verdict_hint}
    </p>
  );
}
