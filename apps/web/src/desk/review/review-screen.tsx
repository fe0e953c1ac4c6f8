import type { DeskClaim } from "@claimledger/claims/desk/claim";
import { isOpen } from "@claimledger/claims/review/review";
import { A } from "@solidjs/router";
import { Show } from "solid-js";
import { findStandingVerdict } from "../../claim/find-standing-verdict.ts";
import { StatusLabel } from "../../claim/status-label.tsx";
import { VerdictBadge } from "../../claim/verdict-badge.tsx";
import { PageHead } from "../../layout/page-head.tsx";
import { ClaimEditor } from "../claim/claim-editor.tsx";
import { WithdrawForm } from "../claim/withdraw-form.tsx";
import { useDesk } from "../desk-context.tsx";
import { EvidenceEditor } from "../evidence/evidence-editor.tsx";
import { ArticlePane } from "./article-pane.tsx";
import { ReviewPanel } from "./review-panel.tsx";

/** The article on one side; the claim, its evidence and its review on the other. */
export function ReviewScreen(props: { claim: DeskClaim }) {
  const { d, me } = useDesk();
  const claim = () => props.claim;
  const isReader = () => {
    const review = claim().reviews.find(isOpen);
    return review && review.author.id !== me.id && !review.editor_ids.includes(me.id);
  };
  const canWithdraw = () => claim().status === "unreviewed" || claim().status === "in_review";
  return (
    <div class="page wide">
      <PageHead title={`${d.claim.title}: ${claim().statement}`} hidden />
      <header>
        <h1 class="statement-title" lang={claim().language}>
          {claim().statement}
        </h1>
        <p class="claim-card-state">
          <StatusLabel status={claim().status} />
          <Show when={findStandingVerdict(claim())}>
            {(verdict) => <VerdictBadge verdict={verdict()} />}
          </Show>
          <A href={claim().path}>{d.common.public_page}</A>
          <A href={`/desk/articles/${claim().article.id}`} lang={claim().language}>
            {claim().article.title}
          </A>
        </p>
        <Show when={claim().withdrawn_at}>
          <p class="note">{d.claim.withdrawn}</p>
        </Show>
      </header>
      <div class="panes">
        <ArticlePane claim={claim()} />
        <div class="pane">
          <Show when={!claim().withdrawn_at}>
            <Show when={isReader()}>
              <p class="note">{d.review.take_part_hint}</p>
            </Show>
            <ClaimEditor claim={claim()} />
            <EvidenceEditor claim={claim()} />
            <ReviewPanel claim={claim()} />
            <Show when={canWithdraw()}>
              <WithdrawForm claim={claim()} />
            </Show>
          </Show>
        </div>
      </div>
    </div>
  );
}
