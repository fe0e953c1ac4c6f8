import type { DeskReview } from "@claimledger/claims/desk/review";
import { createAsync } from "@solidjs/router";
import { Show, Suspense } from "solid-js";
import { getReviewVersion } from "../../api/desk.ts";
import { useDesk } from "../desk-context.tsx";
import { DraftView } from "./draft-view.tsx";

type Props = { review: Pick<DeskReview, "id" | "purpose">; number: number; lang: string };

/** What a version says, read when it is shown. */
export function VersionContent(props: Props) {
  const { d } = useDesk();
  const version = createAsync(() => getReviewVersion(props.review.id, props.number));
  return (
    <Suspense fallback={<p class="quiet">{d.common.loading}</p>}>
      <Show when={version()}>
        {(known) => (
          <DraftView draft={known().content} purpose={props.review.purpose} lang={props.lang} />
        )}
      </Show>
    </Suspense>
  );
}
