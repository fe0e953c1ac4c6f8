import type { HistoryItem } from "@claimledger/claims/publish/event";
import type { PublicClaim } from "@claimledger/claims/publish/public-claim";
import { Show } from "solid-js";
import { useLanguage } from "../language/language-context.tsx";
import { ClaimFacts } from "./claim-facts.tsx";
import { Corrections } from "./corrections.tsx";
import { EvidenceList } from "./evidence-list.tsx";
import { FigureTable } from "./figure-table.tsx";
import { History } from "./history.tsx";
import { ClaimReviewMarkup } from "./json-ld.tsx";
import { MachineLinks } from "./machine-links.tsx";
import { Reviewers } from "./reviewers.tsx";
import { Tombstone } from "./tombstone.tsx";
import { VerdictHeader } from "./verdict-header.tsx";
import { WordsInContext } from "./words-in-context.tsx";

type Props = { claim: PublicClaim; history: HistoryItem[] };

/** A claim as readers see it. A retracted one shows what it was and why it is no more. */
export function ClaimView(props: Props) {
  const claim = () => props.claim;
  // The tombstone tells of the retraction and its reason.
  const corrections = () => claim().corrections.filter(({ kind }) => kind !== "retracted");
  return (
    <article class="page claim-page">
      <ClaimReviewMarkup claim={claim()} />
      <Show when={claim().status === "retracted"} fallback={<VerdictHeader claim={claim()} />}>
        <Tombstone claim={claim()} />
      </Show>
      <div class="claim-grid">
        <div class="claim-main">
          <Corrections corrections={corrections()} language={claim().language} />
          <WordsInContext claim={claim()} />
          <Show when={claim().status !== "retracted" && claim().verdict} keyed>
            {(verdict) => (
              <>
                <Rationale text={verdict.rationale} lang={claim().language} />
                <EvidenceList evidence={verdict.evidence} lang={claim().language} />
                <Reviewers verdict={verdict} lang={claim().language} />
              </>
            )}
          </Show>
        </div>
        <aside class="claim-side">
          <ClaimFacts claim={claim()} />
          <FigureTable
            quantities={claim().quantities}
            dates={claim().dates}
            lang={claim().language}
          />
          <MachineLinks claim={claim()} history={props.history} />
        </aside>
      </div>
      <History items={props.history} />
    </article>
  );
}

function Rationale(props: { text: string; lang: string }) {
  const { t } = useLanguage();
  return (
    <Show when={props.text}>
      <section aria-labelledby="rationale">
        <h2 id="rationale">{t.claim.rationale_title}</h2>
        <div class="prose" lang={props.lang}>
          {props.text}
        </div>
      </section>
    </Show>
  );
}
