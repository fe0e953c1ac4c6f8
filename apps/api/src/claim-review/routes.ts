import { lintClaimReview } from "@claimledger/claims/publish/claim-review-lint";
import {
  claimReviewInputSchema,
  claimReviewLimit,
  lintReportSchema,
} from "@claimledger/claims/publish/claim-review-input";
import { publicAsk, type Api } from "../http/routes.ts";

export function claimReviewRoutes(api: Api): void {
  publicAsk(
    api,
    {
      id: "lintClaimReview",
      tag: "claim review",
      summary: "What is wrong with the ClaimReview markup of a page, anybody's; nothing is kept",
      method: "post",
      path: "/v1/claim-review:lint",
      body: claimReviewInputSchema,
      bodyLimit: claimReviewLimit,
      replies: { 200: lintReportSchema },
    },
    async (c, { body }) => {
      const findings =
        body.html === undefined
          ? lintClaimReview(body.json_ld, { url: body.url ?? null })
          : (await import("./lint-markup.ts")).lintPage(body.html, body.url);
      return c.json({ findings }, 200, { "cache-control": "no-store" });
    },
  );
}
