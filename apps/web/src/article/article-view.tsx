import { Show } from "solid-js";
import type { Article } from "@claimledger/claims/desk/article";
import { ExternalLink } from "../claim/external-link.tsx";
import { useLanguage } from "../language/language-context.tsx";
import { ArticleFares } from "./article-fares.tsx";
import { ClaimMarkOrSheet } from "./claim-mark.tsx";
import { MarginNote } from "./margin-note.tsx";
import { ArticleClaims } from "./article-claims.tsx";
import { MarkLegend } from "./mark-legend.tsx";
import { MarkedText } from "./marked-text.tsx";
import { PublishedDay } from "./published-day.tsx";
import { toClaimMarks } from "./to-claim-marks.ts";
import { Dot } from "../layout/dotted.tsx";
import { KeepWhole } from "../layout/keep-whole.tsx";

/** An article as readers see it: its text as far as it may be shown, and its claims. */
export function ArticleView(props: { article: Article }) {
  const words = useLanguage();
  const { t } = words;
  const article = () => props.article;
  return (
    <div class="page article-page">
      <ArticleHeader article={article()} />
      <Show when={article().text} fallback={<TextWithheld article={article()} />}>
        {(text) => (
          <section aria-labelledby="text" class="article-text">
            <h2 id="text" class="visually-hidden">
              {t.articles.text_title}
            </h2>
            <MarkLegend />
            <MarkedText
              text={text()}
              title={article().title}
              language={article().language}
              marks={toClaimMarks(article().claims, words)}
              note={({ number }) => (
                <MarginNote
                  claim={article().claims[number - 1]!}
                  number={number}
                  language={article().language}
                />
              )}
              label={(mark) => <ClaimMarkOrSheet mark={mark} />}
            />
          </section>
        )}
      </Show>
      <ArticleClaims article={article()} />
      <TextEdition revision={article().revision} />
    </div>
  );
}

function ArticleHeader(props: { article: Article }) {
  const { t } = useLanguage();
  const article = () => props.article;
  return (
    <header class="article-header">
      <h1 lang={article().language}>{article().title}</h1>
      <p class="quiet">
        <Show when={article().publisher}>
          {(publisher) => (
            <>
              {publisher()}
              <Dot />
            </>
          )}
        </Show>
        <PublishedDay day={article().published_on} words={t.articles.published_on} />
        <Show when={article().url}>
          {(url) => (
            <>
              <Dot />
              <ExternalLink href={url()}>{t.articles.original}</ExternalLink>
            </>
          )}
        </Show>
        <Show when={article().revision.number > 1}>
          <Dot />
          <a href={`${article().path}/revisions`}>{t.articles.revisions}</a>
        </Show>
      </p>
      <ArticleFares claims={article().claims} />
    </header>
  );
}

/** Which text is shown, for whoever wants to be sure of it. */
function TextEdition(props: { revision: Article["revision"] }) {
  const { t } = useLanguage();
  const { number, sha256 } = props.revision;
  return (
    <p class="quiet">
      {t.articles.revision(number)}
      <Dot />
      <KeepWhole text={t.label(t.articles.text_sha256)} />
      <span class="hash" title={sha256}>
        {sha256.slice(0, 12)}…
      </span>
    </p>
  );
}

function TextWithheld(props: { article: Pick<Article, "visibility" | "url"> }) {
  const { t } = useLanguage();
  return (
    <p class="note">
      {props.article.visibility === "link_only"
        ? t.articles.link_only(props.article.url !== null)
        : t.articles.excerpts_only}
    </p>
  );
}
