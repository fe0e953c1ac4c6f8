import { useLanguage } from "../language/language-context.tsx";
import { SearchBox } from "../search/search-box.tsx";

/** The tombstone of an article that was taken off the site: when and why, and where else to look. */
export function WithdrawnArticle(props: { withdrawal: { at: string; reason: string } }) {
  const { t, format } = useLanguage();
  return (
    <div class="page narrow stop">
      <h1>{t.withdrawn_article.title}</h1>
      <p class="lead">
        {t.label(t.withdrawn_article.reason)}
        {props.withdrawal.reason}
      </p>
      <p>
        <time dateTime={props.withdrawal.at}>
          {t.withdrawn_article.since(format.time(props.withdrawal.at))}
        </time>
      </p>
      <p class="quiet">{t.withdrawn_article.hint}</p>
      <SearchBox />
      <p class="stop-ways">
        <a href="/">{t.not_found.home}</a>
        <a href="/articles">{t.site.articles}</a>
      </p>
    </div>
  );
}
