import type { DeskClaim } from "@claimledger/claims/desk/claim";
import type { DeskReview } from "@claimledger/claims/desk/review";
import type { Evidence } from "@claimledger/claims/review/evidence";
import { isOpen } from "@claimledger/claims/review/review";
import type { ReviewDraft } from "@claimledger/claims/review/verdict";
import { createAsync } from "@solidjs/router";
import { Show } from "solid-js";
import { getClaimContext, getPublicClaim, getReviewVersion } from "../../api/desk.ts";
import { ClaimView } from "../../claim/claim-view.tsx";
import { useDesk } from "../desk-context.tsx";
import { toPreview } from "./to-preview.ts";

type Props = { claim: DeskClaim; draft: ReviewDraft | null };

/** The claim's public page as it will be with what is written now, by the page's own parts. */
export function ClaimPreview(props: Props) {
  const { d } = useDesk();
  const review = () => props.claim.reviews.find(isOpen);
  const document = createAsync(() => getPublicClaim(props.claim.id, props.claim.row_version));
  const context = createAsync(() => getClaimContext(props.claim.id, props.claim.row_version));
  const read = createAsync(async () => {
    const open = review();
    return open ? readWork(open, props.claim.evidence) : null;
  });
  const shown = () => {
    const found = document();
    const open = review();
    if (!found) return undefined;
    const written = props.draft && { draft: props.draft, evidence: props.claim.evidence };
    const work = written ?? read();
    const edited = { ...found, statement: props.claim.statement, made_on: props.claim.made_on };
    return open && work ? toPreview(edited, open, work) : edited;
  };
  return (
    <>
      <p class="quiet">{review() ? d.claim.preview_hint : d.claim.preview_as_is}</p>
      {/* Links and ids of a page within a page: shown, but not to be walked into. */}
      <div class="preview-page" inert>
        <Show when={shown()} keyed>
          {(claim) => (
            <ClaimView claim={claim} history={[]} changes={new Map()} context={context() ?? null} />
          )}
        </Show>
      </div>
    </>
  );
}

/** What somebody who only reads would see published: the version that waits, or the draft. */
async function readWork(
  review: DeskReview,
  evidence: Evidence[],
): Promise<{ draft: ReviewDraft; evidence: Evidence[] }> {
  const last = review.status === "draft" ? undefined : review.versions.at(-1);
  const version = last && (await getReviewVersion(review.id, last.number));
  if (!version) return { draft: review.draft, evidence };
  const { correction_kind: kind } = version.content;
  const draft = { ...version.content, correction_kind: kind === "retracted" ? null : kind };
  return { draft, evidence: version.content.evidence };
}
