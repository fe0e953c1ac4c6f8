import type { ReviewPurpose } from "@claimledger/claims/review/review";
import { Show } from "solid-js";
import { useDesk } from "../desk-context.tsx";
import type { DraftSaver } from "./draft-saver.ts";
import { DraftView } from "./draft-view.tsx";

/** Two versions of one draft, side by side, and the choice between them. */
export function DraftConflict(props: { saver: DraftSaver; purpose: ReviewPurpose; lang: string }) {
  const { d } = useDesk();
  return (
    <Show when={props.saver.theirs()}>
      {(theirs) => (
        <div class="notice" role="alert">
          <strong>{d.review.conflict_title}</strong>
          <p>{d.review.conflict_hint}</p>
          <div class="versions">
            <div>
              <h3>{d.review.mine}</h3>
              <DraftView draft={props.saver.draft()} purpose={props.purpose} lang={props.lang} />
              <button
                type="button"
                class="button small"
                onClick={() => void props.saver.keepMine()}
              >
                {d.review.keep_mine}
              </button>
            </div>
            <div>
              <h3>{d.review.theirs}</h3>
              <DraftView draft={theirs().draft} purpose={props.purpose} lang={props.lang} />
              <button type="button" class="button small" onClick={() => props.saver.keepTheirs()}>
                {d.review.keep_theirs}
              </button>
            </div>
          </div>
        </div>
      )}
    </Show>
  );
}
