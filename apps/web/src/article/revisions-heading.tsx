import type { Article } from "@claimledger/claims/desk/article";
import { useLanguage } from "../language/language-context.tsx";

/** The heading of pages on an article's texts over time, with the way back to the article. */
export function RevisionsHeading(props: { article: Article }) {
  const { t } = useLanguage();
  return (
    <>
      <h1>{t.articles.revisions}</h1>
      <p class="lead">
        <a href={props.article.path} lang={props.article.language}>
          {props.article.title}
        </a>
      </p>
    </>
  );
}
