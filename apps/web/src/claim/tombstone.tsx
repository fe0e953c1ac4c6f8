import type { PublicClaim } from "@claimledger/claims/publish/public-claim";
import { Show } from "solid-js";
import { useLanguage } from "../language/language-context.tsx";

/** What stands in place of a retracted verdict or a withdrawn claim: what it was, why and when. */
export function Tombstone(props: { claim: PublicClaim }) {
  const { t, format } = useLanguage();
  const hadVerdict = () => props.claim.verdict !== null;
  const toWords = (time: string) =>
    hadVerdict() ? t.claim.retracted_at(time) : t.claim.withdrawn_at(time);
  return (
    <header class="verdict-header tombstone" data-tone="none">
      <p class="verdict-line">
        <strong class="verdict-badge large">
          {hadVerdict() ? t.claim.retracted_title : t.claim.withdrawn_title}
        </strong>
      </p>
      <p class="eyebrow">{t.claim.claim}</p>
      <h1 lang={props.claim.language}>
        <Show when={hadVerdict()} fallback={<s>{props.claim.statement}</s>}>
          {props.claim.statement}
        </Show>
      </h1>
      <Show when={props.claim.retraction}>
        {(retraction) => (
          <>
            <p>
              <time dateTime={retraction().at}>{toWords(format.time(retraction().at))}</time>
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
