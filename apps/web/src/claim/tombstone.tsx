import type { PublicClaim } from "@claimledger/claims/publish/public-claim";
import { Show } from "solid-js";
import { useLanguage } from "../language/language-context.tsx";

/** What stands in place of a claim that was retracted: what it was, why and when. */
export function Tombstone(props: { claim: PublicClaim }) {
  const { t, format } = useLanguage();
  return (
    <header class="verdict-header tombstone" data-tone="none">
      <p class="verdict-line">
        <strong class="verdict-badge large">{t.claim.retracted_title}</strong>
      </p>
      <p class="eyebrow">{t.claim.claim}</p>
      <h1 lang={props.claim.language}>
        <s>{props.claim.statement}</s>
      </h1>
      <Show when={props.claim.retraction}>
        {(retraction) => (
          <>
            <p>
              <time dateTime={retraction().at}>
                {t.claim.retracted_at(format.time(retraction().at))}
              </time>
            </p>
            <p class="lead">
              {t.claim.retracted_reason}:{" "}
              <span lang={props.claim.language}>{retraction().reason}</span>
            </p>
          </>
        )}
      </Show>
      <p class="quiet">{t.claim.retracted_hint}</p>
    </header>
  );
}
