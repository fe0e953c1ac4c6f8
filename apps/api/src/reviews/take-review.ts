import { DomainError } from "@claimledger/claims/errors";
import {
  reviewActions,
  listRoles,
  reviewCan,
  type Refusal,
  type ReviewAction,
} from "@claimledger/claims/review/review-can";
import { requireVersion, type WriteContext } from "../context.ts";
import { lockReviewedClaim } from "../lock.ts";
import { getReviewRow } from "./get-review-row.ts";
import { toFacts, type DeskReviewRow } from "./rows.ts";

/** What may not be done to a version unseen. */
const needsReading: ReviewAction[] = ["approve", "publish"];

/** Loads a review for an act: its claim locked, in the version read, and the act allowed now. */
export async function takeReview(
  ctx: WriteContext,
  id: string,
  action: ReviewAction,
): Promise<DeskReviewRow> {
  await lockReviewedClaim(ctx.db, id);
  const review = await getReviewRow(ctx.db, id);
  const refusal = reviewCan(action, ctx.actor, toFacts(review));
  if (refusal === "not_allowed") throw explain(refusal, action, review);
  if (ctx.ifMatch === "*" && needsReading.includes(action))
    throw new DomainError(
      "precondition_required",
      `To ${action} a review, name the version that you have read: If-Match: "${review.rowVersion}", not *.`,
    );
  requireVersion(ctx, review.rowVersion);
  if (refusal) throw explain(refusal, action, review);
  return review;
}

function explain(
  refusal: NonNullable<Refusal>,
  action: ReviewAction,
  review: DeskReviewRow,
): DomainError {
  const act = action.replaceAll("_", " ");
  const { states } = reviewActions[action];
  if (refusal === "wrong_status")
    return new DomainError(
      "wrong_status",
      `To ${act} a review it has to be ${states.join(" or ")}; this one is ${review.status}.`,
    );
  if (refusal === "second_person")
    return new DomainError(
      "not_allowed",
      "You wrote in this review, so a second person has to approve it.",
    );
  const [roles, toOthers] = [listRoles(action, true), listRoles(action, false)];
  const who =
    roles.length > toOthers.length
      ? `its author or the role ${toOthers.join(" or ")}`
      : `the role ${roles.join(" or ")}`;
  return new DomainError("not_allowed", `To ${act} a review needs ${who}.`);
}
