import { query } from "@solidjs/router";
import type { DeskArticle } from "@claimledger/claims/desk/article";
import type { DeskClaim, QueueFilter } from "@claimledger/claims/desk/claim";
import type { ReviewVersion } from "@claimledger/claims/desk/review";
import type { Proposal } from "@claimledger/claims/desk/proposal";
import { read, readListing } from "./read.ts";

export const getMe = query(() => read((api) => api.GET("/v1/desk/me")), "me");

export const findQueue = query(
  (page: { filter: QueueFilter; cursor?: string }) =>
    readListing((api) => api.GET("/v1/desk/queue", { params: { query: page } })),
  "queue",
);

export const findDeskArticles = query(
  (page: { cursor?: string }) =>
    readListing((api) => api.GET("/v1/desk/articles", { params: { query: page } })),
  "desk-articles",
);

export const getDeskArticle = query(async (id: string) => {
  const params = { path: { id } };
  return (await read((api) => api.GET("/v1/desk/articles/{id}", { params }))) as DeskArticle | null;
}, "desk-article");

export const findProposals = query(
  (id: string, status: Proposal["status"]) =>
    read((api) =>
      api.GET("/v1/desk/articles/{id}/proposals", { params: { path: { id }, query: { status } } }),
    ),
  "proposals",
);

export const getDeskClaim = query(async (id: string) => {
  const claim = await read((api) => api.GET("/v1/desk/claims/{id}", { params: { path: { id } } }));
  return claim as DeskClaim | null;
}, "desk-claim");

/** What a review was submitted as; that never changes. */
export const getReviewVersion = query(async (id: string, number: number) => {
  const path = { id, number };
  const version = await read((api) =>
    api.GET("/v1/desk/reviews/{id}/versions/{number}", { params: { path } }),
  );
  return version as ReviewVersion | null;
}, "review-version");

export const findPeople = query(() => read((api) => api.GET("/v1/desk/people")), "people");

export const findPersonEvents = query(
  () => read((api) => api.GET("/v1/desk/person-events")),
  "person-events",
);

export const findInvitations = query(
  () => read((api) => api.GET("/v1/desk/invitations")),
  "invitations",
);
