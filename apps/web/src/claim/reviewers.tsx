import type { PublishedVerdict } from "@claimledger/claims/publish/public-claim";
import { Show } from "solid-js";
import { useLanguage } from "../language/language-context.tsx";

/** Who checked the claim, by which rules, and with which interests. */
export function Reviewers(props: { verdict: PublishedVerdict; lang: string }) {
  const { t, format } = useLanguage();
  const verdict = () => props.verdict;
  const place = () => {
    const { rating, scale } = verdict();
    return rating === null
      ? t.claim.scale_none
      : t.claim.scale_value(rating, scale.worst, scale.best);
  };
  return (
    <section aria-labelledby="people">
      <h2 id="people">{t.claim.people_title}</h2>
      <dl class="facts-list">
        <dt>{t.claim.reviewed_by}</dt>
        <dd>{verdict().reviewed_by}</dd>
        <dt>{t.claim.approved_by}</dt>
        <dd>{verdict().approved_by}</dd>
        <dt>{t.claim.published_at}</dt>
        <dd>
          <time dateTime={verdict().published_at}>{format.time(verdict().published_at)}</time>
        </dd>
        <dt>{t.claim.conflict_title}</dt>
        <dd>
          <Show when={verdict().conflict_of_interest.has_conflict} fallback={t.claim.conflict_none}>
            {t.claim.conflict_declared}{" "}
            <span lang={props.lang}>{verdict().conflict_of_interest.statement}</span>
          </Show>
          <Show when={verdict().declared_by !== verdict().reviewed_by && verdict().declared_by}>
            {(name) => <> {t.claim.declared_by(name())}</>}
          </Show>
        </dd>
        <dt>{t.claim.scale}</dt>
        <dd>{place()}</dd>
        <dt>{t.claim.methodology}</dt>
        <dd>
          <a href={`/methodology/${verdict().methodology_version}`}>
            {t.claim.methodology_version(verdict().methodology_version)}
          </a>
        </dd>
      </dl>
    </section>
  );
}
