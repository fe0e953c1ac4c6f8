import type { ScaleEntry } from "@claimledger/claims/publish/browse";
import type { Methodology } from "@claimledger/claims/publish/methodology";
import { For, Show } from "solid-js";
import { VerdictBadge } from "../claim/verdict-badge.tsx";
import { useLanguage } from "../language/language-context.tsx";

type Props = { methodology: Methodology; others: Methodology[]; scale: ScaleEntry | undefined };

/** One version of how claims are checked, and the scale that verdicts are of. */
export function MethodologyView(props: Props) {
  const { t, language, format } = useLanguage();
  const { methodology } = props;
  return (
    <div class="page narrow chapters">
      <h1>{t.site.methodology}</h1>
      <p class="quiet">
        {t.methodology.version(methodology.version, format.date(methodology.in_force_since))}
      </p>
      <Show when={!methodology.is_current}>
        <p class="note">
          {t.methodology.old} <a href="/methodology">{t.methodology.current}</a>
        </p>
      </Show>
      <For each={methodology.steps}>
        {({ id, title, text }) => (
          <section id={id}>
            <h2>{title[language]}</h2>
            <p class="prose">{text[language]}</p>
          </section>
        )}
      </For>
      <Show when={props.scale}>{(scale) => <Scale scale={scale()} />}</Show>
      <Show when={props.others.length}>
        <h2>{t.methodology.other}</h2>
        <ul>
          <For each={props.others}>
            {({ version, path, in_force_since }) => (
              <li>
                <a href={path}>{t.methodology.version(version, format.date(in_force_since))}</a>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <p>
        <a href={`/v1/methodologies/${methodology.version}`} rel="external alternate">
          {t.methodology.machine}
        </a>
      </p>
    </div>
  );
}

function Scale(props: { scale: ScaleEntry }) {
  const { t } = useLanguage();
  return (
    <section id="scale">
      <h2>{t.methodology.scale}</h2>
      <p>{t.methodology.scale_intro}</p>
      <div class="table-scroll scrolls" tabindex="0" role="region" aria-label={t.methodology.scale}>
        <table class="counts">
          <thead>
            <tr>
              <th scope="col">{t.search.verdict}</th>
              <th scope="col">{t.methodology.place}</th>
            </tr>
          </thead>
          <tbody>
            <For each={props.scale.values}>
              {({ value, rating }) => (
                <tr>
                  <th scope="row">
                    <VerdictBadge verdict={value} />
                  </th>
                  <td>{rating ?? t.methodology.no_place}</td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </div>
    </section>
  );
}
