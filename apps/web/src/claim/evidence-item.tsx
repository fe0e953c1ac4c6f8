import type { Evidence, Source } from "@claimledger/claims/review/evidence";
import { Match, Show, Switch } from "solid-js";
import { keepTogether } from "../language/join-parts.ts";
import { useLanguage } from "../language/language-context.tsx";
import { ExternalLink } from "./external-link.tsx";
import { Dotted } from "../layout/dotted.tsx";

/** One source: its stance, its own words, where it is and why it matters. */
export function EvidenceItem(props: { evidence: Evidence; lang: string }) {
  const { t, format } = useLanguage();
  const evidence = () => props.evidence;
  return (
    <div class="evidence" data-stance={evidence().stance}>
      <p class="stance">{t.claim.stance[evidence().stance]}</p>
      <SourceLine source={evidence().source} />
      <Show when={evidence().quote}>
        {(quote) => (
          <blockquote dir="auto">
            <p>{quote()}</p>
          </blockquote>
        )}
      </Show>
      <Show when={evidence().note}>{(note) => <p lang={props.lang}>{note()}</p>}</Show>
      <p class="quiet">
        <time dateTime={evidence().accessed_on}>
          {t.claim.accessed_on(format.date(evidence().accessed_on))}
        </time>
      </p>
    </div>
  );
}

function SourceLine(props: { source: Source }) {
  const { t } = useLanguage();
  return (
    <Switch>
      <Match when={props.source.kind === "protected" && props.source}>
        {(source) => (
          <p>
            <strong>{source().title}</strong> <span class="tag">{t.claim.protected_source}</span>
            <br />
            <span class="quiet">
              {t.label(t.claim.protected_reason)}
              {source().protected_reason}
            </span>
          </p>
        )}
      </Match>
      <Match when={props.source.kind === "web" && props.source}>
        {(source) => <WebSourceLine source={source()} />}
      </Match>
    </Switch>
  );
}

function WebSourceLine(props: { source: Extract<Source, { kind: "web" }> }) {
  const { t, format } = useLanguage();
  const published = () => {
    const day = props.source.published_on;
    return day && keepTogether(t.claim.published_on(format.date(day)));
  };
  return (
    <p>
      <ExternalLink href={props.source.url} class="source-title">
        {props.source.title}
      </ExternalLink>
      <br />
      <span class="quiet">
        <Dotted parts={[props.source.publisher, published(), toHost(props.source.url)]} />
      </span>
    </p>
  );
}

function toHost(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}
