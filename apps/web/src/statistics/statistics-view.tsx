import type { Statistics } from "@claimledger/claims/publish/browse";
import { placeLegend } from "@claimledger/claims/publish/place-legend";
import { getVerdictLabel } from "@claimledger/claims/review/rating-scale";
import { getTopicLabel } from "@claimledger/claims/review/topic";
import { For, Show } from "solid-js";
import { StatusLabel } from "../claim/status-label.tsx";
import { useLanguage } from "../language/language-context.tsx";
import { Chart, type ChartHeights } from "./chart.tsx";
import { VerdictTable, type TableRow } from "./verdict-table.tsx";

/** Heights of the charts as the server draws them, so that nothing moves when they arrive. */
const rowHeights = { wide: 30, narrow: 46 };
const widths = { wide: 540, narrow: 360 };
const plotHeights = { wide: 320, narrow: 240 };
const aroundRows = 20;
const mostRows = 12;

/** What has been checked so far, as pictures with their figures. */
export function StatisticsView(props: { statistics: Statistics }) {
  const { t, format, language } = useLanguage();
  const { statistics } = props;
  const standing = statistics.verdicts.map(({ verdict }) => verdict);
  const legend = {
    wide: placeLegend(standing, language, widths.wide).height,
    narrow: placeLegend(standing, language, widths.narrow).height,
  };
  const monthHeights = {
    wide: plotHeights.wide + legend.wide,
    narrow: plotHeights.narrow + legend.narrow,
  };
  const describe = (rows: TableRow[]) =>
    rows.map(({ label, total }) => `${label}: ${format.number(total)}`).join("; ");
  const all: TableRow[] = statistics.verdicts.map(({ verdict, count }) => {
    const label = getVerdictLabel(verdict, language);
    return {
      label,
      href: `/search?verdict=${verdict}`,
      verdicts: [{ verdict, count }],
      total: count,
    };
  });
  const months = statistics.by_month.map(({ month, ...counts }) => ({ label: month, ...counts }));
  const claimants = statistics.by_claimant.map(({ claimant, ...counts }) => {
    return { label: claimant.name, href: `/claimants/${claimant.id}`, ...counts };
  });
  const publishers = statistics.by_publisher.map(({ publisher, ...counts }) => {
    return { label: publisher.name, href: `/publishers/${publisher.id}`, ...counts };
  });
  const languages = statistics.by_language.map(({ language: code, ...counts }) => {
    return { label: t.languages[code], href: `/search?language=${code}`, ...counts };
  });
  const topics = statistics.by_topic.map(({ topic, ...counts }) => {
    return { label: getTopicLabel(topic, language), href: `/topics/${topic}`, ...counts };
  });
  return (
    <div class="page statistics">
      <h1>{t.site.statistics}</h1>
      <p class="lead">{t.statistics.intro}</p>
      <Show when={all.length} fallback={<p class="empty">{t.statistics.empty}</p>}>
        <div class="figures-pair">
          <Figure title={t.statistics.verdicts} heading={t.search.verdict} rows={all}>
            <Chart
              name="verdicts"
              title={t.statistics.verdicts}
              words={describe(all)}
              heights={toHeights(all.length, { wide: 0, narrow: 0 })}
            />
          </Figure>
          <Figure title={t.statistics.by_month} heading={t.statistics.month} rows={months}>
            <Chart
              name="by-month"
              title={t.statistics.by_month}
              words={describe(months)}
              heights={monthHeights}
            />
          </Figure>
          <Figure title={t.statistics.by_claimant} heading={t.search.claimant} rows={claimants}>
            <Chart
              name="by-claimant"
              title={t.statistics.by_claimant}
              words={describe(claimants)}
              heights={toHeights(Math.min(mostRows, claimants.length), legend)}
            />
          </Figure>
          <Figure title={t.statistics.by_publisher} heading={t.search.publisher} rows={publishers}>
            <Chart
              name="by-publisher"
              title={t.statistics.by_publisher}
              words={describe(publishers)}
              heights={toHeights(Math.min(mostRows, publishers.length), legend)}
            />
          </Figure>
        </div>
        <Figure title={t.statistics.by_language} heading={t.search.language} rows={languages} />
        <Figure title={t.statistics.by_topic} heading={t.search.topic} rows={topics} />
      </Show>
      <Work statistics={statistics} />
      <p class="quiet">
        {t.statistics.as_of(format.number(statistics.as_of_seq))} {t.statistics.most}
      </p>
    </div>
  );
}

function toHeights(rows: number, legend: ChartHeights): ChartHeights {
  const { wide, narrow } = rowHeights;
  return {
    wide: rows * wide + legend.wide + aroundRows,
    narrow: rows * narrow + legend.narrow + aroundRows,
  };
}

type FigureProps = {
  title: string;
  heading: string;
  rows: TableRow[];
  children?: import("solid-js").JSX.Element;
};

/** A picture with the table behind it; where there is no picture, the table alone. */
function Figure(props: FigureProps) {
  const { t } = useLanguage();
  const table = () => (
    <VerdictTable caption={props.title} heading={props.heading} rows={props.rows} />
  );
  return (
    <Show when={props.rows.length}>
      <section>
        <h2>{props.title}</h2>
        <Show when={props.children} fallback={table()}>
          {props.children}
          <details>
            <summary>{t.statistics.table}</summary>
            {table()}
          </details>
        </Show>
      </section>
    </Show>
  );
}

function Work(props: { statistics: Statistics }) {
  const { t, format } = useLanguage();
  return (
    <div class="figures-pair">
      <section>
        <h2>{t.statistics.work}</h2>
        <ul class="verdict-counts">
          <For each={props.statistics.claims}>
            {({ status, count }) => (
              <li>
                <a href={`/search?status=${status}`}>
                  <StatusLabel status={status} /> {format.number(count)}
                </a>
              </li>
            )}
          </For>
        </ul>
      </section>
      <section>
        <h2>{t.statistics.corrections}</h2>
        <ul class="verdict-counts">
          <For each={props.statistics.corrections}>
            {({ kind, count }) => (
              <li>
                <a href={`/corrections?kind=${kind}`}>
                  {t.claim.correction_kind[kind]} {format.number(count)}
                </a>
              </li>
            )}
          </For>
        </ul>
      </section>
    </div>
  );
}
