import type { DeskClaim } from "@claimledger/claims/desk/claim";
import type { ReviewPurpose } from "@claimledger/claims/review/review";
import { A } from "@solidjs/router";
import { For, Show } from "solid-js";
import { createAttempt } from "../../forms/create-attempt.ts";
import { createWrite } from "../../forms/create-write.ts";
import { FailureNotice } from "../../forms/failure-notice.tsx";
import { useLanguage } from "../../language/language-context.tsx";
import { useCommands } from "../commands/command-context.tsx";
import { useDesk } from "../desk-context.tsx";
import { refreshClaim } from "../refresh-claim.ts";
import { createTakeUp } from "./create-take-up.ts";
import { showReview } from "./show-review.ts";
import { UnsentWords } from "./unsent-words.tsx";

const purposes: Record<DeskClaim["status"], ReviewPurpose[]> = {
  unreviewed: ["verdict"],
  in_review: ["verdict"],
  published: ["correction", "retraction"],
  corrected: ["correction", "retraction"],
  retracted: [],
};

/** Starts a review for what the claim's status allows. */
export function StartReview(props: { claim: DeskClaim }) {
  const { d } = useDesk();
  const { format } = useLanguage();
  const attempt = createAttempt();
  const start = createWrite((api, purpose: ReviewPurpose) =>
    api.POST("/v1/desk/claims/{id}/reviews", {
      params: {
        path: { id: props.claim.id },
        header: { "idempotency-key": attempt.keyFor({ purpose }) },
      },
      body: { purpose },
    }),
  );
  const run = async (purpose: ReviewPurpose) => {
    if (!(await start.run(purpose))) return;
    attempt.finish();
    await refreshClaim(props.claim);
    queueMicrotask(showReview);
  };
  const takeUp = createTakeUp(() => refreshClaim(props.claim));
  const discarded = () => findDiscarded(props.claim);
  useCommands(() =>
    purposes[props.claim.status].map((purpose) => ({
      id: `start-${purpose}`,
      group: "page" as const,
      ...(purpose !== "retraction" && { keys: "r" }),
      label: d.review.start[purpose],
      run: () => void run(purpose),
    })),
  );
  return (
    <Show
      when={purposes[props.claim.status].length > 0}
      fallback={<RetractedNote claim={props.claim} />}
    >
      <section id="review" tabindex="-1" class="card" aria-label={d.claim.title}>
        <FailureNotice failure={start.failure() ?? takeUp.failure()} />
        <UnsentWords claim={props.claim} />
        <Show when={discarded()}>
          {(review) => (
            <div class="choice-line">
              <button
                type="button"
                class="button"
                disabled={takeUp.pending()}
                onClick={() => void takeUp.run(review())}
              >
                {d.review.take_up[review().purpose]}
              </button>
              <p class="quiet">{d.review.take_up_hint(format.time(review().updated_at))}</p>
            </div>
          )}
        </Show>
        <For each={purposes[props.claim.status]}>
          {(purpose) => (
            <div class="choice-line">
              <button
                type="button"
                class="button"
                classList={{ primary: purpose !== "retraction", danger: purpose === "retraction" }}
                disabled={start.pending()}
                onClick={() => void run(purpose)}
              >
                {d.review.start[purpose]}
              </button>
              <p class="quiet">{d.review.start_hint[purpose]}</p>
            </div>
          )}
        </For>
      </section>
    </Show>
  );
}

/** The review that was discarded last, where this person may take it up and nothing came after it. */
function findDiscarded({ reviews, status }: DeskClaim) {
  const last = reviews.at(-1);
  return last?.can.restore === null && purposes[status].includes(last.purpose) ? last : undefined;
}

/** A retraction is the end of a claim: says so, and how its words are checked all the same. */
function RetractedNote(props: { claim: DeskClaim }) {
  const { d } = useDesk();
  return (
    <section id="review" tabindex="-1" class="note" aria-label={d.claim.title}>
      <p>{d.review.retracted}</p>
      <p>
        {d.review.retracted_hint}{" "}
        <A href={`/desk/articles/${props.claim.article.id}`} lang={props.claim.language}>
          {props.claim.article.title}
        </A>
      </p>
    </section>
  );
}
