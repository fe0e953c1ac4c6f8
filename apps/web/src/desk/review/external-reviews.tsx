import type { DeskClaim } from "@claimledger/claims/desk/claim";
import type { ExternalReviewMatches } from "@claimledger/claims/desk/external-review";
import { createAsync } from "@solidjs/router";
import { For, Show } from "solid-js";
import { findExternalReviews } from "../../api/desk.ts";
import { ExternalLink } from "../../claim/external-link.tsx";
import { VerdictBadge } from "../../claim/verdict-badge.tsx";
import { useLanguage } from "../../language/language-context.tsx";
import { useDesk } from "../desk-context.tsx";

type Match = ExternalReviewMatches["items"][number];

/** The nearest; the rest would push the review itself out of sight. */
const mostAtOnce = 3;

/** What other publishers found about nearly the same words; nothing where nobody did. */
export function ExternalReviews(props: { claim: DeskClaim }) {
  const { d } = useDesk();
  const matches = createAsync(() => findExternalReviews(props.claim.id));
  const items = () => matches()?.items ?? [];
  return (
    <Show when={items().length > 0}>
      <section aria-labelledby="external" class="card">
        <h2 id="external">{d.external.title}</h2>
        <p class="quiet">{d.external.hint}</p>
        <MatchList matches={items().slice(0, mostAtOnce)} />
        <Show when={items().length > mostAtOnce}>
          <details>
            <summary>{d.external.more(items().length - mostAtOnce)}</summary>
            <MatchList matches={items().slice(mostAtOnce)} />
          </details>
        </Show>
      </section>
    </Show>
  );
}

function MatchList(props: { matches: Match[] }) {
  return (
    <ul class="cards">
      <For each={props.matches}>
        {(review) => (
          <li>
            <ExternalReviewItem review={review} />
          </li>
        )}
      </For>
    </ul>
  );
}

/** One review: whose, about which words, the verdict in theirs and as far as ours says it. */
function ExternalReviewItem(props: { review: Match }) {
  const { d } = useDesk();
  const { format } = useLanguage();
  const review = () => props.review;
  return (
    <div class="evidence">
      <p>
        <ExternalLink href={review().url}>{review().publisher}</ExternalLink>{" "}
        <Show when={review().reviewed_on}>
          {(day) => (
            <time class="quiet" dateTime={day()}>
              {format.date(day())}
            </time>
          )}
        </Show>
      </p>
      <blockquote dir="auto" lang={review().language ?? undefined}>
        <p>{review().claim}</p>
      </blockquote>
      <p>
        {d.external.verdict}{" "}
        <strong lang={review().language ?? undefined}>{review().wording}</strong>
      </p>
      <p class="quiet">
        <Show when={review().verdict} fallback={d.external.unmapped}>
          {(verdict) => (
            <>
              {review().lossy ? d.external.near : d.external.same}{" "}
              <VerdictBadge verdict={verdict()} />
            </>
          )}
        </Show>
      </p>
    </div>
  );
}
