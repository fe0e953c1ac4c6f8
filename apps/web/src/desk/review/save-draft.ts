import { ApiProblem, unwrap } from "@claimledger/api-client";
import type { DeskReview } from "@claimledger/claims/desk/review";
import { isOpen } from "@claimledger/claims/review/review";
import { getApi } from "../../api/get-api.ts";
import { withSession } from "../../api/sign-in-again.ts";
import { toWriteFailure } from "../../forms/create-write.ts";
import { ifMatch } from "../../forms/row-version.ts";
import type { SaveOutcome, VersionedDraft } from "./draft-saver.ts";

/** Saves a review's draft; when somebody else did so first, brings their version. */
export async function saveDraft(
  reviewId: string,
  { draft, rowVersion }: VersionedDraft,
): Promise<SaveOutcome> {
  const params = { path: { id: reviewId } };
  const headers = ifMatch(rowVersion);
  try {
    const saved = await withSession(async () =>
      unwrap(await getApi().PUT("/v1/desk/reviews/{id}/draft", { params, headers, body: draft })),
    );
    return { kind: "saved", rowVersion: saved.row_version };
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.code !== "stale") return toOutcome(error);
    return readTheirs(params, error);
  }
}

/** What somebody else saved; a review that is closed by now takes nothing any more. */
async function readTheirs(
  params: { path: { id: string } },
  stale: ApiProblem,
): Promise<SaveOutcome> {
  try {
    const review = unwrap(await getApi().GET("/v1/desk/reviews/{id}", { params })) as DeskReview;
    if (!isOpen(review)) return { kind: "refused", failure: stale };
    return { kind: "stale", theirs: { draft: review.draft, rowVersion: review.row_version } };
  } catch (error) {
    return toOutcome(error);
  }
}

/** A refusal stands; no answer, a fault of the server or one of being busy passes by itself. */
function toOutcome(error: unknown): SaveOutcome {
  const failure = toWriteFailure(error);
  const passes = failure === "offline" || failure.status >= 500 || failure.status === 429;
  return { kind: passes ? "unanswered" : "refused", failure };
}
