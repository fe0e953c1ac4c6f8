import type { HistoryItem } from "@claimledger/claims/publish/event";
import type { PublicClaim } from "@claimledger/claims/publish/public-claim";
import { Show } from "solid-js";
import { useLanguage } from "../language/language-context.tsx";

type Props = { claim: PublicClaim; history: HistoryItem[] };

/** The same claim for programs: JSON, markup, history and the immutable document. */
export function MachineLinks(props: Props) {
  const { t } = useLanguage();
  const api = () => `/v1/claims/${props.claim.id}`;
  const sha256 = () => props.history.find(({ seq }) => seq === props.claim.seq)?.document_sha256;
  const hasReview = () => props.claim.verdict !== null && props.claim.status !== "retracted";
  return (
    <section aria-labelledby="machines">
      <h2 id="machines">{t.claim.machine_title}</h2>
      <ul class="plain-list">
        <li>
          <a href={api()} rel="external alternate" type="application/json">
            {t.claim.machine_claim}
          </a>
        </li>
        <Show when={hasReview()}>
          <li>
            <a href={`${api()}/claim-review`} rel="external alternate" type="application/ld+json">
              {t.claim.machine_review}
            </a>
          </li>
        </Show>
        <li>
          <a href={`${api()}/history`} rel="external alternate" type="application/json">
            {t.claim.machine_history}
          </a>
        </li>
        <Show when={sha256()}>
          {(name) => (
            <li>
              <a href={`/v1/documents/${name()}`} rel="external alternate" type="application/json">
                {t.claim.machine_document}
              </a>
            </li>
          )}
        </Show>
      </ul>
    </section>
  );
}
