import type { Evidence } from "@claimledger/claims/review/evidence";
import { For } from "solid-js";
import { useLanguage } from "../language/language-context.tsx";
import { EvidenceItem } from "./evidence-item.tsx";

/** The sources that a verdict rests on. */
export function EvidenceList(props: { evidence: Evidence[]; lang: string }) {
  const { t } = useLanguage();
  return (
    <section aria-labelledby="evidence">
      <h2 id="evidence">{t.claim.evidence_title}</h2>
      <ol class="evidence-list">
        <For each={props.evidence}>
          {(evidence) => (
            <li>
              <EvidenceItem evidence={evidence} lang={props.lang} />
            </li>
          )}
        </For>
      </ol>
    </section>
  );
}
