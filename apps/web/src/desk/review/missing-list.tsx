import type { DeskClaim } from "@claimledger/claims/desk/claim";
import type { DeskReview } from "@claimledger/claims/desk/review";
import { findMissing } from "@claimledger/claims/review/review";
import type { ReviewDraft } from "@claimledger/claims/review/verdict";
import { For, Show } from "solid-js";
import { useDesk } from "../desk-context.tsx";

type Props = { draft: ReviewDraft; review: DeskReview; claim: DeskClaim };

/** What is still missing in a draft, by the same rule that the API refuses by. */
export function listMissing({ draft, review, claim }: Props) {
  const { purpose } = review;
  const { evidence, verdict } = claim;
  return findMissing({ purpose, draft: trim(draft), evidence, publishedVerdict: verdict });
}

function trim(draft: ReviewDraft): ReviewDraft {
  const { summary, correction_note } = draft;
  return { ...draft, summary: summary.trim(), correction_note: correction_note.trim() };
}

/** Shows what is still missing before a draft can be submitted. */
export function MissingList(props: Props) {
  const { d } = useDesk();
  const missing = () => listMissing(props);
  const say = (pointer: string) =>
    props.review.purpose === "retraction" && pointer === "/correction_note"
      ? d.review.missing_retraction_note
      : d.review.missing[pointer];
  return (
    <div class="missing" aria-live="polite">
      <Show when={missing().length > 0} fallback={<p>{d.review.nothing_missing}</p>}>
        <h3>{d.review.missing_title}</h3>
        <ul>
          <For each={missing()}>
            {({ pointer, detail }) => (
              <li>
                <button type="button" class="link" onClick={() => leadTo(pointer)}>
                  {say(pointer) ?? detail}
                </button>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </div>
  );
}

/** To the field that something is missing in; its place in the form carries the pointer. */
function leadTo(pointer: string): void {
  const place = document.querySelector(`[data-field="${pointer}"]`);
  const control = place?.querySelector<HTMLElement>("input, select, textarea, button") ?? null;
  control?.focus();
}
