import type { PublicClaim } from "@claimledger/claims/publish/public-claim";
import { Show } from "solid-js";
import { useLanguage } from "../language/language-context.tsx";
import { Attribution } from "./attribution.tsx";

/** What stands in place of a retracted verdict or a withdrawn claim: what it was, why and when. */
export function Tombstone(props: { claim: PublicClaim }) {
  const { t, format } = useLanguage();
  const hadVerdict = () => props.claim.verdict !== null;
  const toWords = (time: string) =>
    hadVerdict() ? t.claim.retracted_at(time) : t.claim.withdrawn_at(time);
  return (
    <header class="finding tombstone" data-tone="none">
      <div class="page">
        <p class="finding-verdict">
          <strong>{hadVerdict() ? t.claim.retracted_title : t.claim.withdrawn_title}</strong>
        </p>
        <h1 class="claim-words" lang={props.claim.language}>
          <Show when={hadVerdict()} fallback={<s>{props.claim.statement}</s>}>
            {props.claim.statement}
          </Show>
        </h1>
        <Attribution claim={props.claim} />
        <Show when={props.claim.retraction}>
          {(retraction) => (
            <>
              <p class="lead">
                {t.label(t.claim.retracted_reason)}
                <span lang={props.claim.language}>{retraction().reason}</span>
              </p>
              <p>
                <time dateTime={retraction().at}>{toWords(format.time(retraction().at))}</time>
              </p>
            </>
          )}
        </Show>
        <p class="quiet">{t.claim.retracted_hint}</p>
      </div>
    </header>
  );
}
