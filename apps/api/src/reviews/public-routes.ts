import { publishedReviewSchema } from "@claimledger/claims/publish/browse";
import { sendJson, sendPage } from "../http/public-json.ts";
import { idParams, pageOf, pageQuery } from "../http/operation.ts";
import { publicRead, type Api } from "../http/routes.ts";
import { findPublishedReviews, getPublishedReview } from "./find-published-reviews.ts";

export function publicReviewRoutes(api: Api): void {
  const base = { tag: "review", method: "get" } as const;
  publicRead(
    api,
    {
      ...base,
      id: "findPublishedReviews",
      summary: "Published reviews, newest first",
      path: "/v1/reviews",
      query: pageQuery,
      replies: { 200: pageOf(publishedReviewSchema, "PublishedReviewPage") },
    },
    async (c, { query }) =>
      sendPage(c, await findPublishedReviews(api.deps.prisma, query), { keys: ["reviews"] }),
  );
  publicRead(
    api,
    {
      ...base,
      id: "getPublishedReview",
      summary: "A review as it was approved and published",
      path: "/v1/reviews/{id}",
      params: idParams,
      replies: { 200: publishedReviewSchema },
    },
    async (c, { params }) => {
      const review = await getPublishedReview(api.deps.prisma, params.id);
      const lastModified = new Date(review.published_at);
      return sendJson(c, review, { keys: [`review-${review.id}`], lastModified });
    },
  );
}
