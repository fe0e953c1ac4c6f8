import type { ContextStanding } from "@claimledger/claims/article/revision";
import type { HistoryItem } from "@claimledger/claims/publish/event";
import type { PublicClaim } from "@claimledger/claims/publish/public-claim";
import { Show } from "solid-js";
import { useLanguage } from "../language/language-context.tsx";
import { ClaimFacts } from "./claim-facts.tsx";
import { Corrections } from "./corrections.tsx";
import { EmbedCode } from "./embed-code.tsx";
import { EvidenceList } from "./evidence-list.tsx";
import { FigureTable } from "./figure-table.tsx";
import { Finding } from "./finding.tsx";
import { History } from "./history.tsx";
import { ClaimReviewMarkup } from "./json-ld.tsx";
import { MachineLinks } from "./machine-links.tsx";
import { Reviewers } from "./reviewers.tsx";
import { CiteAndShare } from "./cite-and-share.tsx";
import { TextStanding } from "./text-standing.tsx";
import { Tombstone } from "./tombstone.tsx";
import { WordsInContext } from "./words-in-context.tsx";
import type { WordingChange } from "./wording-change.ts";

type Props = {
  claim: PublicClaim;
  history: HistoryItem[];
  /** What each correction changed in the wording, by the correction's id. */
  changes: Map<string, WordingChange[]>;
  /** How the article's latest text stands to the words around the claim's. */
  context: ContextStanding | null;
};

/** A claim as readers see it. A retracted one shows what it was and why it is no more. */
export function ClaimView(props: Props) {
  const claim = () => props.claim;
  const isRetracted = () => claim().status === "retracted";
  const verdict = () => (isRetracted() ? null : claim().verdict);
  const version = () => props.history.find(({ seq }) => seq === claim().seq)?.document_sha256;
  // The tombstone tells of the retraction and its reason.
  const corrections = () => claim().corrections.filter(({ kind }) => kind !== "retracted");
  return (
    <article class="claim-page">
      <ClaimReviewMarkup claim={claim()} />
      {isRetracted() ? <Tombstone claim={claim()} /> : <Finding claim={claim()} />}
      <div class="page claim-grid">
        <div class="claim-main">
          <TextStanding claim={claim()} />
          <Corrections
            corrections={corrections()}
            changes={props.changes}
            language={claim().language}
          />
          <WordsInContext claim={claim()} standing={props.context} />
          <FigureTable
            quantities={claim().quantities}
            dates={claim().dates}
            lang={claim().language}
          />
          <Show when={verdict()}>
            {(known) => (
              <>
                <Rationale text={known().rationale} lang={claim().language} />
                <EvidenceList evidence={known().evidence} lang={claim().language} />
                <Reviewers verdict={known()} lang={claim().language} />
              </>
            )}
          </Show>
          <History items={props.history} />
        </div>
        <aside class="claim-side">
          <ClaimFacts claim={claim()} />
          <CiteAndShare claim={claim()} version={version()} />
          <EmbedCode claim={claim()} />
          <MachineLinks claim={claim()} version={version()} />
        </aside>
      </div>
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
