import type { PublicClaim } from "@claimledger/claims/publish/public-claim";
import { For, Show } from "solid-js";
import { ClaimCard } from "../claim/claim-card.tsx";
import { ExternalLink } from "../claim/external-link.tsx";
import { toPath } from "../http/read-text.ts";
import { useLanguage } from "../language/language-context.tsx";
import type { Entry } from "./entry-list.tsx";
import { ClaimsCount, VerdictCounts } from "./verdict-counts.tsx";

type Props = { kind: string; entry: Entry; sameAs: string[]; latest: PublicClaim[] };

/** One claimant, publisher or topic: how the claims were judged, and the latest of them. */
export function EntryView(props: Props) {
  const { t } = useLanguage();
  return (
    <div class="page narrow">
      <p class="quiet">{props.kind}</p>
      <h1>{props.entry.name}</h1>
      <Show when={props.sameAs.length}>
        <p>
          {t.browse.same_as}:{" "}
          <For each={props.sameAs}>
            {(address) => (
              <>
                <ExternalLink href={address}>{address}</ExternalLink>{" "}
              </>
            )}
          </For>
        </p>
      </Show>
      <section aria-labelledby="judged">
        <h2 id="judged">{t.browse.judged}</h2>
        <p class="quiet">
          <ClaimsCount count={props.entry.claims_count} />
        </p>
        <VerdictCounts counted={props.entry} filter={props.entry.filter} />
      </section>
      <section aria-labelledby="latest">
        <h2 id="latest">{t.browse.latest}</h2>
        <For each={props.latest} fallback={<p class="empty">{t.browse.empty}</p>}>
          {(claim) => <ClaimCard claim={claim} level={3} />}
        </For>
        <p>
          <a href={toPath("/search", props.entry.filter)}>{t.browse.all_claims}</a>
        </p>
      </section>
    </div>
  );
}
