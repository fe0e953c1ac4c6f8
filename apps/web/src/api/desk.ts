import { query } from "@solidjs/router";
import type { DeskArticle } from "@claimledger/claims/desk/article";
import type { DeskClaim, QueueFilter, QueueSort } from "@claimledger/claims/desk/claim";
import type { ExternalReviewMatches } from "@claimledger/claims/desk/external-review";
import type { ReviewVersion } from "@claimledger/claims/desk/review";
import type { PublicClaim } from "@claimledger/claims/publish/public-claim";
import type { Proposal } from "@claimledger/claims/desk/proposal";
import type { SubmissionStatus } from "@claimledger/claims/desk/submission";
import { read, readListing } from "./read.ts";

export const getMe = query(() => read((api) => api.GET("/v1/desk/me")), "me");

type Language = DeskClaim["language"];

export type QueuePage = {
  filter: QueueFilter;
  sort: QueueSort;
  language?: Language;
  article?: string;
  cursor?: string;
};

export const findQueue = query(
  (page: QueuePage) => readListing((api) => api.GET("/v1/desk/queue", { params: { query: page } })),
  "queue",
);

export const countQueue = query(
  (narrowing: Pick<QueuePage, "language" | "article">) =>
    readListing((api) => api.GET("/v1/desk/queue/counts", { params: { query: narrowing } })),
  "queue-counts",
);

export const findColleagues = query(
  () => read((api) => api.GET("/v1/desk/colleagues")),
  "colleagues",
);

export const findDeskArticles = query(
  (page: { cursor?: string; waiting?: "true" }) =>
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

/** What other publishers found about nearly the same words. */
export const findExternalReviews = query(async (id: string) => {
  const matches = await read((api) =>
    api.GET("/v1/desk/claims/{id}/external-reviews", { params: { path: { id } } }),
  );
  return matches as ExternalReviewMatches | null;
}, "external-reviews");

/** The imports of other publishers' reviews that were started last. */
export const findReviewImports = query(
  () => read((api) => api.GET("/v1/desk/external-review-imports")),
  "review-imports",
);

/** A claim's public document as it stands, read again for each row version of the claim. */
export const getPublicClaim = query(async (id: string, _rowVersion: number) => {
  const claim = await read((api) => api.GET("/v1/claims/{id}", { params: { path: { id } } }));
  return claim as PublicClaim | null;
}, "public-claim");

/** How the claim's article stands to the words around the claim's. */
export const getClaimContext = query(
  (id: string, _rowVersion: number) =>
    read((api) => api.GET("/v1/claims/{id}/context", { params: { path: { id } } })),
  "claim-context",
);

export const findApiKeys = query(() => read((api) => api.GET("/v1/desk/api-keys")), "api-keys");

export const getApiUsage = query(() => read((api) => api.GET("/v1/desk/api-usage")), "api-usage");

export const findWebhooks = query(() => read((api) => api.GET("/v1/desk/webhooks")), "webhooks");

export const findWebhookDeliveries = query(
  (id: string) =>
    read((api) => api.GET("/v1/desk/webhooks/{id}/deliveries", { params: { path: { id } } })),
  "webhook-deliveries",
);

export const findPeople = query(() => read((api) => api.GET("/v1/desk/people")), "people");

export const findPersonEvents = query(
  () => read((api) => api.GET("/v1/desk/person-events")),
  "person-events",
);

export const findInvitations = query(
  () => read((api) => api.GET("/v1/desk/invitations")),
  "invitations",
);

/** What readers sent, in one status. */
export const findSubmissions = query(
  (status: SubmissionStatus, cursor: string | undefined) =>
    readListing((api) =>
      api.GET("/v1/desk/submissions", { params: { query: { status, cursor } } }),
    ),
  "submissions",
);

export const getDeskMasthead = query(() => read((api) => api.GET("/v1/desk/masthead")), "masthead");
