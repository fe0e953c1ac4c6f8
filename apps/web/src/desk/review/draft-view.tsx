import type { ReviewPurpose } from "@claimledger/claims/review/review";
import type { ReviewDraft, SubmittedReview } from "@claimledger/claims/review/verdict";
import { Show } from "solid-js";
import { VerdictBadge } from "../../claim/verdict-badge.tsx";
import { useLanguage } from "../../language/language-context.tsx";
import { useDesk } from "../desk-context.tsx";

type Props = { draft: ReviewDraft | SubmittedReview; purpose: ReviewPurpose; lang: string };

/** A draft or a submitted version, to be read. */
export function DraftView(props: Props) {
  const { d } = useDesk();
  const { t } = useLanguage();
  const draft = () => props.draft;
  const conflict = () => draft().conflict_of_interest;
  return (
    <dl class="facts-list">
      <Show when={props.purpose !== "retraction"}>
        <dt>{d.review.verdict}</dt>
        <dd>
          <Show when={draft().verdict} fallback="–">
            {(verdict) => <VerdictBadge verdict={verdict()} />}
          </Show>
        </dd>
        <dt>{d.review.summary}</dt>
        <dd lang={props.lang}>{draft().summary || "–"}</dd>
        <Show when={draft().rationale}>
          <dt>{d.review.rationale}</dt>
          <dd class="prose" lang={props.lang}>
            {draft().rationale}
          </dd>
        </Show>
      </Show>
      <Show when={draft().correction_kind}>
        {(kind) => (
          <>
            <dt>{d.review.correction_kind}</dt>
            <dd>{t.claim.correction_kind[kind()]}</dd>
          </>
        )}
      </Show>
      <Show when={props.purpose !== "verdict"}>
        <dt>
          {props.purpose === "retraction" ? d.review.retraction_note : d.review.correction_note}
        </dt>
        <dd lang={props.lang}>{draft().correction_note || "–"}</dd>
      </Show>
      <dt>{d.review.conflict}</dt>
      <dd>
        <Show when={conflict()} fallback="–">
          {(known) => (known().has_conflict ? known().statement : t.claim.conflict_none)}
        </Show>
      </dd>
    </dl>
  );
}
