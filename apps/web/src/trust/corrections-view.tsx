import type { CorrectionEntry } from "@claimledger/claims/publish/browse";
import { For, Show } from "solid-js";
import type { Listing } from "../api/read.ts";
import { VerdictBadge } from "../claim/verdict-badge.tsx";
import { toPath } from "../http/read-text.ts";
import { useLanguage } from "../language/language-context.tsx";
import { Pager } from "../layout/pager.tsx";
import { RefusedQuery } from "../layout/refused-query.tsx";
import { Dot } from "../layout/dotted.tsx";

export const correctionKinds = [
  "verdict_changed",
  "retracted",
  "update",
  "clarification",
  "typo",
] as const;

type Props = {
  kind: string | undefined;
  cursor: string | undefined;
  policy: string;
  listing: Listing<{ items: CorrectionEntry[]; next_cursor: string | null }>;
};

/** What had to be corrected, and how that is done. */
export function CorrectionsView(props: Props) {
  const { t } = useLanguage();
  return (
    <div class="page narrow chapters">
      <h1>{t.site.corrections}</h1>
      <p class="lead">{t.corrections.intro}</p>
      <Kinds kind={props.kind} />
      <Show when={props.listing.refusal}>{(refusal) => <RefusedQuery refusal={refusal()} />}</Show>
      <Show when={props.listing.page}>
        {(page) => (
          <>
            <ul class="entries">
              <For each={page().items} fallback={<li class="empty">{t.corrections.empty}</li>}>
                {(correction) => <Correction correction={correction} />}
              </For>
            </ul>
            <Pager
              label={t.browse.pages}
              path="/corrections"
              query={{ kind: props.kind }}
              cursor={props.cursor}
              next={page().next_cursor}
              words={{ next: t.browse.next, first: t.browse.first }}
            />
          </>
        )}
      </Show>
      <h2>{t.corrections.policy_title}</h2>
      <p class="prose">{props.policy}</p>
      <h2>{t.corrections.report}</h2>
      <p>
        <a href="/about">{t.corrections.report_text}</a>
      </p>
    </div>
  );
}

function Kinds(props: { kind: string | undefined }) {
  const { t } = useLanguage();
  return (
    <ul class="chosen" aria-label={t.statistics.corrections}>
      <For each={[undefined, ...correctionKinds]}>
        {(kind) => (
          <li>
            <a
              href={toPath("/corrections", { kind })}
              aria-current={kind === props.kind ? "page" : undefined}
            >
              {kind ? t.claim.correction_kind[kind] : t.corrections.all}
            </a>
          </li>
        )}
      </For>
    </ul>
  );
}

function Correction(props: { correction: CorrectionEntry }) {
  const { t, format } = useLanguage();
  const { claim, kind, note, from_verdict, to_verdict, published_at } = props.correction;
  return (
    <li>
      <p class="quiet">
        {t.claim.correction_kind[kind]}
        <Dot />
        <time dateTime={published_at}>{format.time(published_at)}</time>
      </p>
      <h2>
        <a href={claim.path} lang={claim.language}>
          {claim.statement}
        </a>
      </h2>
      <Show when={from_verdict !== to_verdict && from_verdict && to_verdict}>
        <p class="claim-card-state">
          <VerdictBadge verdict={from_verdict!} /> <span aria-hidden="true">→</span>{" "}
          <VerdictBadge verdict={to_verdict!} />
        </p>
      </Show>
      <p lang={claim.language}>{note}</p>
    </li>
  );
}
