import type { DeskReview } from "@claimledger/claims/desk/review";
import { createWrite } from "../../forms/create-write.ts";
import { ifMatch } from "../../forms/row-version.ts";

/** Takes up a discarded review again, in the version read; `run` says whether it is done. */
export function createTakeUp(onDone: () => Promise<void>) {
  const write = createWrite((api, { id, row_version }: DeskReview) =>
    api.POST("/v1/desk/reviews/{id}/restore", {
      params: { path: { id } },
      headers: ifMatch(row_version),
    }),
  );
  const run = async (review: DeskReview) => {
    const isDone = (await write.run(review)) !== null;
    await onDone();
    return isDone;
  };
  return { ...write, run };
}
