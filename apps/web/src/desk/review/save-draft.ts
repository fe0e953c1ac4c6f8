import { ApiProblem, unwrap } from "@claimledger/api-client";
import type { DeskReview } from "@claimledger/claims/desk/review";
import { getApi } from "../../api/get-api.ts";
import { toWriteFailure } from "../../forms/create-write.ts";
import { ifMatch } from "../../forms/row-version.ts";
import type { SaveOutcome, VersionedDraft } from "./draft-saver.ts";

/** Saves a review's draft; when somebody else did so first, brings their version. */
export async function saveDraft(
  reviewId: string,
  { draft, rowVersion }: VersionedDraft,
): Promise<SaveOutcome> {
  const params = { path: { id: reviewId } };
  try {
    const saved = await getApi().PUT("/v1/desk/reviews/{id}/draft", {
      params,
      headers: ifMatch(rowVersion),
      body: draft,
    });
    return { kind: "saved", rowVersion: unwrap(saved).row_version };
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.code !== "stale")
      return { kind: "failed", failure: toWriteFailure(error) };
    return readTheirs(params);
  }
}

async function readTheirs(params: { path: { id: string } }): Promise<SaveOutcome> {
  try {
    const review = unwrap(await getApi().GET("/v1/desk/reviews/{id}", { params })) as DeskReview;
    return { kind: "stale", theirs: { draft: review.draft, rowVersion: review.row_version } };
  } catch (error) {
    return { kind: "failed", failure: toWriteFailure(error) };
  }
}
