import type { DeskClaim } from "@claimledger/claims/desk/claim";
import type { DeskReview } from "@claimledger/claims/desk/review";
import { isOpen } from "@claimledger/claims/review/review";
import type { ReviewDraft } from "@claimledger/claims/review/verdict";
import { A, createAsyncStore, useNavigate } from "@solidjs/router";
import { createSignal, Show, Suspense } from "solid-js";
import { getDeskArticle } from "../../api/desk.ts";
import { findStandingVerdict } from "../../claim/find-standing-verdict.ts";
import { StatusLabel } from "../../claim/status-label.tsx";
import { VerdictBadge } from "../../claim/verdict-badge.tsx";
import { PageHead } from "../../layout/page-head.tsx";
import { AssignmentChoice } from "../assignment/assignment-choice.tsx";
import { ClaimEditor } from "../claim/claim-editor.tsx";
import { TopicForm } from "../claim/topic-form.tsx";
import { WithdrawForm } from "../claim/withdraw-form.tsx";
import { WithdrawnClaim } from "../claim/withdrawn-claim.tsx";
import { useCommands } from "../commands/command-context.tsx";
import { useDesk } from "../desk-context.tsx";
import { EvidenceEditor } from "../evidence/evidence-editor.tsx";
import { FindingNotes } from "../text/finding-notes.tsx";
import { TextPlacesProvider } from "../text/text-places.tsx";
import { ArticlePane, type Side } from "./article-pane.tsx";
import { ExternalReviews } from "./external-reviews.tsx";
import { ReviewHint } from "./review-hint.tsx";
import { ReviewPanel } from "./review-panel.tsx";

/** The article on one side; the claim, its evidence and its review on the other. */
export function ReviewScreen(props: { claim: DeskClaim }) {
  const { d, me } = useDesk();
  const [draft, setDraft] = createSignal<ReviewDraft | null>(null);
  const [side, setSide] = createSignal<Side>("article");
  const claim = () => props.claim;
  const isWriter = ({ writers }: DeskReview) => writers.some(({ id }) => id === me.id);
  const canWithdraw = () => claim().status === "unreviewed" || claim().status === "in_review";
  useCommands(() => [
    {
      id: "preview",
      group: "page",
      keys: "p",
      label: side() === "article" ? d.claim.preview : d.claim.article_beside,
      run: () => setSide(side() === "article" ? "preview" : "article"),
    },
  ]);
  return (
    <TextPlacesProvider>
      <div class="workspace">
        <PageHead title={`${d.claim.title}: ${claim().statement}`} hidden />
        <Head claim={claim()} />
        <div class="panes">
          <ArticlePane claim={claim()} draft={draft()} side={side()} onSide={setSide} />
          <div class="pane work">
            <Show when={claim().withdrawn_at}>
              <WithdrawnClaim claim={claim()} />
            </Show>
            <Show when={!claim().withdrawn_at}>
              <Show when={claim().reviews.find(isOpen)}>
                {(review) => <ReviewHint review={review()} isWriter={isWriter(review())} />}
              </Show>
              <Suspense>
                <FindingsHere claim={claim()} />
              </Suspense>
              <ClaimEditor claim={claim()} />
              <TopicForm claim={claim()} />
              <EvidenceEditor claim={claim()} />
              <Suspense>
                <ExternalReviews claim={claim()} />
              </Suspense>
              <ReviewPanel claim={claim()} onDraft={setDraft} />
              <Show when={canWithdraw()}>
                <WithdrawForm claim={claim()} />
              </Show>
            </Show>
          </div>
        </div>
      </div>
    </TextPlacesProvider>
  );
}

/** What does not fit together in the claim's own words. */
function FindingsHere(props: { claim: DeskClaim }) {
  const article = createAsyncStore(() => getDeskArticle(props.claim.article.id));
  const findings = () => {
    const { start, end } = props.claim.anchor;
    const all = article()?.findings ?? [];
    return all.filter(({ places }) => places.some((at) => at.start < end && at.end > start));
  };
  return <FindingNotes findings={findings()} />;
}

/** The claim's words, which stay in view, where it stands, and who works on it. */
function Head(props: { claim: DeskClaim }) {
  const { d } = useDesk();
  const claim = () => props.claim;
  return (
    <header class="workspace-head">
      <h1 class="statement-title" lang={claim().language} title={claim().statement}>
        {claim().statement}
      </h1>
      <div class="workspace-line">
        <StatusLabel status={claim().status} hadVerdict={claim().withdrawn_at === null} />
        <Show when={findStandingVerdict(claim())}>
          {(verdict) => <VerdictBadge verdict={verdict()} />}
        </Show>
        <Show when={!claim().withdrawn_at}>
          <AssignmentChoice claim={claim()} />
        </Show>
        <a href={claim().path}>{d.common.public_page}</a>
        <A href={`/desk/articles/${claim().article.id}`} lang={claim().language}>
          {claim().article.title}
        </A>
        <Neighbours claim={claim()} />
      </div>
    </header>
  );
}

/** The claims before and after this one in its article. */
function Neighbours(props: { claim: DeskClaim }) {
  const { d } = useDesk();
  const navigate = useNavigate();
  const article = createAsyncStore(() => getDeskArticle(props.claim.article.id));
  const claims = () => article.latest?.claims ?? [];
  const find = (step: number) =>
    claims()[claims().findIndex(({ id }) => id === props.claim.id) + step];
  const steps = [
    { step: -1, keys: "[", label: d.claim.previous },
    { step: 1, keys: "]", label: d.claim.next },
  ];
  useCommands(() =>
    steps.flatMap(({ step, keys, label }) => {
      const other = find(step);
      const run = () => navigate(`/desk/claims/${other?.id}`);
      return other ? [{ id: `neighbour${step}`, group: "page" as const, keys, label, run }] : [];
    }),
  );
  return (
    <span class="neighbours">
      {steps.map(({ step, label }) => (
        <Show when={find(step)}>
          {(other) => (
            <A class="button small" href={`/desk/claims/${other().id}`}>
              {label}
            </A>
          )}
        </Show>
      ))}
    </span>
  );
}
