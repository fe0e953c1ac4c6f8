import { z } from "@hono/zod-openapi";
import {
  approvalSchema,
  deskReviewSchema,
  reviewReturnSchema,
  reviewStartSchema,
  reviewVersionSchema,
  type DeskReview,
} from "@claimledger/claims/desk/review";
import { reviewDraftSchema } from "@claimledger/claims/review/verdict";
import type { WriteContext } from "../context.ts";
import { idParams } from "../http/operation.ts";
import { deskRead, deskWrite, type Api } from "../http/routes.ts";
import { approveReview, returnReview } from "./approve-review.ts";
import { discardReview } from "./discard-review.ts";
import { getReview, nothingAround } from "./get-review.ts";
import { getVersion } from "./get-version.ts";
import { publishReview } from "./publish-review.ts";
import { restoreReview } from "./restore-review.ts";
import { toDeskReview } from "./rows.ts";
import { saveDraft } from "./save-draft.ts";
import { startReview } from "./start-review.ts";
import { submitReview } from "./submit-review.ts";

const one = "/v1/desk/reviews/{id}";
const shared = { tag: "review", params: idParams, replies: { 200: deskReviewSchema } };

const versionParams = z.strictObject({
  ...idParams.shape,
  number: z.coerce.number().int().min(1).max(2_147_483_647),
});

export function reviewRoutes(api: Api): void {
  deskRead(
    api,
    { ...shared, id: "getReview", summary: "A review with its draft", method: "get", path: one },
    (ctx, { params }) => getReview(ctx, params.id),
  );
  deskRead(
    api,
    {
      ...shared,
      id: "getReviewVersion",
      summary: "A version of a review as it was submitted",
      method: "get",
      path: `${one}/versions/{number}`,
      params: versionParams,
      replies: { 200: reviewVersionSchema },
    },
    (ctx, { params }) => getVersion(ctx, params.id, params.number),
  );
  deskWrite(
    api,
    {
      ...shared,
      id: "startReview",
      summary: "Start a review of a claim",
      method: "post",
      path: "/v1/desk/claims/{id}/reviews",
      body: reviewStartSchema,
      replies: { 201: deskReviewSchema },
    },
    async (ctx, { params, body }) => getReview(ctx, await startReview(ctx, params.id, body)),
  );
  deskWrite(
    api,
    {
      ...shared,
      id: "saveDraft",
      ifMatch: true,
      summary: "Save a review's draft",
      method: "put",
      path: `${one}/draft`,
      body: reviewDraftSchema,
      bodyLimit: 512 * 1024,
    },
    async (ctx, { params, body }) => {
      await saveDraft(ctx, params.id, body);
      return getReview(ctx, params.id);
    },
  );
  act(api, "submit", "Submit a review's draft for approval", submitReview);
  act(api, "publish", "Publish an approved review", async (ctx, id) => {
    const review = await publishReview(ctx, id);
    return toDeskReview(review, { actor: ctx.actor, ...nothingAround });
  });
  act(api, "discard", "Give up an open review", discardReview);
  act(api, "restore", "Take up a discarded review again, as a draft", restoreReview);
  actWith(api, "return", "Send a review back to its author", reviewReturnSchema, (ctx, id, body) =>
    returnReview(ctx, id, body.note),
  );
  actWith(api, "approve", "Approve the submitted version", approvalSchema, approveReview);
}

type ActName = "submit" | "publish" | "discard" | "restore" | "return" | "approve";
/** Gives the review where it knows it; otherwise it is read again. */
type Act = (ctx: WriteContext, id: string) => Promise<DeskReview | void>;
type ActWith<S extends z.ZodType> = (
  ctx: WriteContext,
  id: string,
  body: z.output<S>,
) => Promise<void>;

/** An act of the desk on one review: its name is the last part of the path. */
function describeAct(name: ActName, summary: string) {
  const sent = { method: "post", path: `${one}/${name}`, ifMatch: true } as const;
  return { ...shared, ...sent, id: `${name}Review`, summary };
}

function act(api: Api, name: ActName, summary: string, verb: Act): void {
  deskWrite(api, describeAct(name, summary), async (ctx, { params }) => {
    const review = await verb(ctx, params.id);
    return review ?? getReview(ctx, params.id);
  });
}

function actWith<S extends z.ZodType>(
  api: Api,
  name: ActName,
  summary: string,
  body: S,
  verb: ActWith<S>,
): void {
  deskWrite(api, { ...describeAct(name, summary), body }, async (ctx, input) => {
    await verb(ctx, input.params.id, input.body);
    return getReview(ctx, input.params.id);
  });
}
