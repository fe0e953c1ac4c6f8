import type { DeskArticle } from "@claimledger/claims/desk/article";
import type { Proposal } from "@claimledger/claims/desk/proposal";
import { A, createAsyncStore } from "@solidjs/router";
import { createSignal, Show, Suspense } from "solid-js";
import { findProposals } from "../../api/desk.ts";
import { MarkedText } from "../../article/marked-text.tsx";
import { PublishedDay } from "../../article/published-day.tsx";
import { useLanguage } from "../../language/language-context.tsx";
import { PageHead } from "../../layout/page-head.tsx";
import { useDesk } from "../desk-context.tsx";
import { AddClaim } from "./add-claim.tsx";
import { ClaimLinks } from "./claim-links.tsx";
import { ProposalList } from "./proposal-list.tsx";
import { readSelection } from "./read-selection.ts";
import { toDeskMarks } from "./to-desk-marks.ts";

/** The text on one side, what to do with it on the other. */
export function ArticleDesk(props: { article: DeskArticle }) {
  const { d } = useDesk();
  const { t } = useLanguage();
  const [shown, setShown] = createSignal<Proposal["status"]>("open");
  const [words, setWords] = createSignal<{ start: number; end: number } | null>(null);
  const proposals = createAsyncStore(() => findProposals(props.article.id, shown()));
  const items = () => proposals.latest?.items ?? [];
  const marks = () => toDeskMarks(props.article, shown() === "open" ? items() : [], t);

  return (
    <div class="page wide">
      <PageHead title={props.article.title} hidden />
      <header>
        <h1 lang={props.article.language}>{props.article.title}</h1>
        <p class="quiet">
          {props.article.publisher && `${props.article.publisher} · `}
          <PublishedDay day={props.article.published_on} /> ·{" "}
          <A href={props.article.path}>{d.common.public_page}</A>
        </p>
      </header>
      <div class="panes">
        <section class="pane" aria-labelledby="desk-text" tabindex="0">
          <h2 id="desk-text" class="visually-hidden">
            {d.article.text}
          </h2>
          <div
            onMouseUp={() => setWords(readSelection())}
            onKeyUp={() => setWords(readSelection())}
          >
            <Show when={props.article.text}>
              {(text) => (
                <MarkedText text={text()} language={props.article.language} marks={marks()} />
              )}
            </Show>
          </div>
        </section>
        <div class="pane">
          <AddClaim article={props.article} selected={words()} />
          <Suspense fallback={<p>{d.common.loading}</p>}>
            <ProposalList
              article={props.article}
              items={proposals()?.items ?? []}
              shown={shown()}
              onShow={setShown}
            />
          </Suspense>
          <ClaimLinks article={props.article} />
        </div>
      </div>
    </div>
  );
}
