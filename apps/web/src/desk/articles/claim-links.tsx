import type { DeskArticle } from "@claimledger/claims/desk/article";
import { A } from "@solidjs/router";
import { For, Show } from "solid-js";
import { findStandingVerdict } from "../../claim/find-standing-verdict.ts";
import { StatusLabel } from "../../claim/status-label.tsx";
import { VerdictBadge } from "../../claim/verdict-badge.tsx";
import { useDesk } from "../desk-context.tsx";

/** The article's claims, numbered as in its text, each leading to its review. */
export function ClaimLinks(props: { article: DeskArticle }) {
  const { d } = useDesk();
  return (
    <Show when={props.article.claims.length > 0}>
      <section aria-labelledby="desk-claims" class="article-claims in-pane">
        <h2 id="desk-claims">{d.article.claims}</h2>
        <ol>
          <For each={props.article.claims}>
            {(claim) => (
              <li>
                <A href={`/desk/claims/${claim.id}`} lang={props.article.language}>
                  {claim.statement}
                </A>
                <p class="claim-card-state">
                  <StatusLabel status={claim.status} />
                  <Show when={findStandingVerdict(claim)}>
                    {(verdict) => <VerdictBadge verdict={verdict()} />}
                  </Show>
                </p>
              </li>
            )}
          </For>
        </ol>
      </section>
    </Show>
  );
}
