import type { DiffParagraph, DiffPart } from "@claimledger/claims/article/text-diff";
import type { Article, RevisionDiff } from "@claimledger/claims/desk/article";
import { For, Show } from "solid-js";
import { useLanguage } from "../language/language-context.tsx";
import { toRevisionTimes } from "./revision-times.ts";
import { RevisionsHeading } from "./revisions-heading.tsx";

/** What one text of an article says otherwise than an earlier one, paragraph by paragraph. */
export function RevisionDiffView(props: { article: Article; diff: RevisionDiff }) {
  const { t, format } = useLanguage();
  const { from, to, added, removed, paragraphs } = props.diff;
  return (
    <div class="page narrow">
      <RevisionsHeading article={props.article} />
      <p>
        <strong>{t.revisions.compared(from.number, to.number)}</strong>
        <br />
        <span class="quiet">{toRevisionTimes(format, from, to).join(" → ")}</span>
      </p>
      <p>{t.revisions.counts(format.number(added), format.number(removed))}</p>
      <p>
        <a href={`${props.article.path}/revisions`}>{t.revisions.all}</a>
      </p>
      <Show when={paragraphs} fallback={<p class="note">{t.revisions.withheld}</p>}>
        {(known) => (
          <div class="diff" lang={props.article.language}>
            <Show
              when={known().some(({ change }) => change !== "same" && change !== "omitted")}
              fallback={<p class="note">{t.revisions.nothing}</p>}
            >
              <For each={known()}>{(paragraph) => <Paragraph paragraph={paragraph} />}</For>
            </Show>
          </div>
        )}
      </Show>
    </div>
  );
}

function Paragraph(props: { paragraph: DiffParagraph }) {
  const { t, language } = useLanguage();
  const { paragraph } = props;
  if (paragraph.change === "omitted")
    return (
      <p class="diff-omitted" lang={language}>
        {t.revisions.omitted(paragraph.count)}
      </p>
    );
  const { change, parts } = paragraph;
  return (
    <div class="diff-paragraph" data-change={change}>
      <Show when={change !== "same" && change}>
        {(known) => (
          <p class="diff-kind" lang={language}>
            {t.revisions.paragraph[known()]}
          </p>
        )}
      </Show>
      <p dir="auto">
        <For each={parts}>{(part) => <Part part={part} />}</For>
      </p>
    </div>
  );
}

function Part(props: { part: DiffPart }) {
  const { t, language } = useLanguage();
  const { change, text } = props.part;
  if (change === "same") return <>{text}</>;
  const told = (
    <span class="visually-hidden" lang={language}>
      {t.revisions[change]}{" "}
    </span>
  );
  if (change === "added")
    return (
      <ins>
        {told}
        {text}
      </ins>
    );
  return (
    <del>
      {told}
      {text}
    </del>
  );
}
