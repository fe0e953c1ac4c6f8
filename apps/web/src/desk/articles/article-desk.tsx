import type { DeskArticle } from "@claimledger/claims/desk/article";
import type { Proposal } from "@claimledger/claims/desk/proposal";
import { A, createAsyncStore } from "@solidjs/router";
import { createSignal, Show, Suspense } from "solid-js";
import { findProposals } from "../../api/desk.ts";
import { PublishedDay } from "../../article/published-day.tsx";
import { useLanguage } from "../../language/language-context.tsx";
import { PageHead } from "../../layout/page-head.tsx";
import { useCommands } from "../commands/command-context.tsx";
import { useDesk } from "../desk-context.tsx";
import { ArticleText } from "../text/article-text.tsx";
import { FindingNotes } from "../text/finding-notes.tsx";
import { TextPlacesProvider } from "../text/text-places.tsx";
import type { TextPlace } from "../text/text-range.ts";
import { AddClaim } from "./add-claim.tsx";
import { ArticleForm } from "./article-form.tsx";
import { ClaimLinks } from "./claim-links.tsx";
import { WithdrawArticle } from "./withdraw-article.tsx";
import { WithdrawnArticle } from "./withdrawn-article.tsx";
import { refreshArticle } from "./refresh-article.ts";
import { ProposalList } from "./proposal-list.tsx";
import { toDeskMarks } from "./to-desk-marks.ts";

/** The text on one side, what to do with it on the other. */
export function ArticleDesk(props: { article: DeskArticle }) {
  const { d, me } = useDesk();
  const words = useLanguage();
  const [shown, setShown] = createSignal<Proposal["status"]>("open");
  const [selected, setSelected] = createSignal<TextPlace | null>(null);
  const [adding, setAdding] = createSignal(false);
  const proposals = createAsyncStore(() => findProposals(props.article.id, shown()));
  const items = () => proposals.latest?.items ?? [];
  const marks = () =>
    toDeskMarks(props.article, shown() === "open" && isOn() ? items() : [], { ...words, d });
  const select = (place: TextPlace) => {
    setSelected(place);
    setAdding(isOn());
  };
  const [editing, setEditing] = createSignal(false);
  const canEdit = () => me.role !== "reviewer";
  const readAgain = () => refreshArticle(props.article.id);
  let addButton: HTMLButtonElement | undefined;
  const close = () => {
    setAdding(false);
    setSelected(null);
    addButton?.focus();
  };
  const isOn = () => props.article.withdrawal === null;
  useCommands(() => [
    ...(isOn()
      ? [
          {
            id: "add",
            group: "page" as const,
            keys: "n",
            label: d.article.add_title,
            run: () => setAdding(true),
          },
        ]
      : []),
    ...(canEdit()
      ? [
          {
            id: "details",
            group: "page" as const,
            keys: "d",
            label: d.article.edit_details,
            run: () => setEditing(true),
          },
        ]
      : []),
  ]);

  return (
    <TextPlacesProvider>
      <div class="workspace">
        <PageHead title={props.article.title} hidden />
        <header class="workspace-head">
          <h1 lang={props.article.language}>{props.article.title}</h1>
          <p class="quiet">
            {props.article.publisher && `${props.article.publisher} · `}
            <PublishedDay day={props.article.published_on} /> ·{" "}
            <a href={props.article.path}>{d.common.public_page}</a>
            <Show when={isOn()}>
              {" · "}
              <A href={`/desk/import?revises=${props.article.id}`}>{d.article.revise}</A>
            </Show>
            <Show when={canEdit()}>
              {" · "}
              <button
                type="button"
                class="link"
                aria-keyshortcuts="d"
                aria-expanded={editing()}
                onClick={() => setEditing(true)}
              >
                {d.article.edit_details}
              </button>
            </Show>
          </p>
        </header>
        <div class="panes">
          <section class="pane text" aria-labelledby="desk-text" tabindex="0">
            <h2 id="desk-text" class="visually-hidden">
              {d.article.text}
            </h2>
            <ArticleText article={props.article} marks={marks()} onSelect={select} />
          </section>
          <div class="pane work">
            <Show when={editing()}>
              <ArticleForm
                article={props.article}
                onChanged={readAgain}
                onClose={() => setEditing(false)}
              />
            </Show>
            <Show when={props.article.withdrawal}>
              {(withdrawal) => (
                <WithdrawnArticle article={props.article} withdrawal={withdrawal()} />
              )}
            </Show>
            <Show when={isOn()}>
              <Show
                when={adding()}
                fallback={
                  <p class="actions">
                    <button
                      type="button"
                      class="button"
                      aria-keyshortcuts="n"
                      ref={(button) => (addButton = button)}
                      onClick={() => setAdding(true)}
                    >
                      {d.article.add_title}
                    </button>
                    <span class="quiet">{d.article.select_hint}</span>
                  </p>
                }
              >
                <AddClaim article={props.article} selected={selected()} onClose={close} />
              </Show>
              <FindingNotes findings={props.article.findings} />
              <Suspense fallback={<p role="status">{d.common.loading}</p>}>
                <ProposalList
                  article={props.article}
                  items={proposals()?.items ?? []}
                  shown={shown()}
                  onShow={setShown}
                />
              </Suspense>
              <ClaimLinks article={props.article} />
              <Show when={props.article.may_withdraw}>
                <WithdrawArticle article={props.article} />
              </Show>
            </Show>
          </div>
        </div>
      </div>
    </TextPlacesProvider>
  );
}
