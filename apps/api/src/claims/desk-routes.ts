import {
  claimEditSchema,
  claimInputSchema,
  claimTopicsSchema,
  deskClaimSchema,
  queueCountsSchema,
  queueItemSchema,
  withdrawalSchema,
} from "@claimledger/claims/desk/claim";
import { idParams, pageOf } from "../http/operation.ts";
import { deskRead, deskWrite, type Api } from "../http/routes.ts";
import { addClaim } from "./add-claim.ts";
import { editClaim } from "./edit-claim.ts";
import { countQueue, findQueue, queueCountsQuery, queueQuery } from "./find-queue.ts";
import { getDeskClaim } from "./get-desk-claim.ts";
import { restoreClaim } from "./restore-claim.ts";
import { tagClaim } from "./tag-claim.ts";
import { withdrawClaim } from "./withdraw-claim.ts";

const tag = "claim";
const one = "/v1/desk/claims/{id}";

export function deskClaimRoutes(api: Api): void {
  deskRead(
    api,
    {
      id: "findQueue",
      scope: "read",
      tag,
      summary: "Claims to work on, by view and order",
      method: "get",
      path: "/v1/desk/queue",
      query: queueQuery,
      replies: { 200: pageOf(queueItemSchema, "QueuePage") },
    },
    (ctx, { query }) => findQueue(ctx, query),
  );
  deskRead(
    api,
    {
      id: "countQueue",
      scope: "read",
      tag,
      summary: "How many claims each view of the queue holds",
      method: "get",
      path: "/v1/desk/queue/counts",
      query: queueCountsQuery,
      replies: { 200: queueCountsSchema },
    },
    (ctx, { query }) => countQueue(ctx, query),
  );

  const answer = { tag, params: idParams, replies: { 200: deskClaimSchema } };
  deskRead(
    api,
    {
      ...answer,
      id: "getDeskClaim",
      scope: "read",
      summary: "A claim with its evidence, reviews and drafts",
      method: "get",
      path: one,
    },
    (ctx, { params }) => getDeskClaim(ctx, params.id),
  );
  deskWrite(
    api,
    {
      tag,
      params: idParams,
      id: "addClaim",
      summary: "Add a claim by selecting words of an article",
      method: "post",
      path: "/v1/desk/articles/{id}/claims",
      body: claimInputSchema,
      replies: { 201: deskClaimSchema },
    },
    async (ctx, { params, body }) => getDeskClaim(ctx, await addClaim(ctx, params.id, body)),
  );
  deskWrite(
    api,
    {
      ...answer,
      id: "editClaim",
      ifMatch: true,
      summary: "Change a claim's statement, claimant or date",
      method: "patch",
      path: one,
      body: claimEditSchema,
    },
    async (ctx, { params, body }) => {
      await editClaim(ctx, params.id, body);
      return getDeskClaim(ctx, params.id);
    },
  );
  deskWrite(
    api,
    {
      ...answer,
      id: "tagClaim",
      anyStatus: true,
      ifMatch: true,
      summary: "Say which topics a claim is about",
      method: "put",
      path: `${one}/topics`,
      body: claimTopicsSchema,
    },
    async (ctx, { params, body }) => {
      await tagClaim(ctx, params.id, body.topics);
      return getDeskClaim(ctx, params.id);
    },
  );
  deskWrite(
    api,
    {
      ...answer,
      id: "withdrawClaim",
      ifMatch: true,
      summary: "Undo an acceptance, leaving a tombstone",
      method: "post",
      path: `${one}/withdraw`,
      body: withdrawalSchema,
    },
    async (ctx, { params, body }) => {
      await withdrawClaim(ctx, params.id, body.reason);
      return getDeskClaim(ctx, params.id);
    },
  );
  deskWrite(
    api,
    {
      ...answer,
      id: "restoreClaim",
      ifMatch: true,
      summary: "Take a withdrawal back: the claim is public again",
      method: "post",
      path: `${one}/restore`,
    },
    async (ctx, { params }) => {
      await restoreClaim(ctx, params.id);
      return getDeskClaim(ctx, params.id);
    },
  );
}
