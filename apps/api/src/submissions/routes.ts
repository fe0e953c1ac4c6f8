import {
  deskSubmissionSchema,
  submissionDecisionSchema,
  submissionInputSchema,
  submissionReceiptSchema,
} from "@claimledger/claims/desk/submission";
import { sendJson } from "../http/public-json.ts";
import { idParams, pageOf } from "../http/operation.ts";
import { deskRead, deskWrite, publicRead, publicWrite, type Api } from "../http/routes.ts";
import { decideSubmission } from "./decide-submission.ts";
import { findSubmissions, getReceipt, submissionsQuery } from "./find-submissions.ts";
import { sendSubmission } from "./send-submission.ts";

const tag = "submission";

export function submissionRoutes(api: Api): void {
  publicWrite(
    api,
    {
      id: "sendSubmission",
      tag,
      summary: "Send a claim that should be checked; five an hour from one address",
      method: "post",
      path: "/v1/submissions",
      body: submissionInputSchema,
      bodyLimit: 16 * 1024,
      replies: { 201: submissionReceiptSchema },
      refusals: ["too_many_requests", "not_allowed"],
    },
    ({ body }, address) => sendSubmission(api.deps, body, address),
  );
  publicRead(
    api,
    {
      id: "getSubmission",
      tag,
      summary: "What became of a claim that was sent",
      method: "get",
      path: "/v1/submissions/{id}",
      params: idParams,
      replies: { 200: submissionReceiptSchema },
    },
    async (c, { params }) =>
      sendJson(c, await getReceipt(api.deps.prisma, params.id), {
        cacheControl: "private, no-cache",
      }),
  );
  deskRead(
    api,
    {
      id: "findSubmissions",
      tag,
      summary: "Claims that readers sent, newest first",
      method: "get",
      path: "/v1/desk/submissions",
      query: submissionsQuery,
      replies: { 200: pageOf(deskSubmissionSchema, "DeskSubmissionPage") },
    },
    (ctx, { query }) => findSubmissions(ctx, query),
  );
  for (const [act, status] of [
    ["take", "taken"],
    ["decline", "declined"],
  ] as const)
    deskWrite(
      api,
      {
        id: `${act}Submission`,
        tag,
        ifMatch: true,
        summary: act === "take" ? "Take a reader's claim on" : "Decline a reader's claim",
        method: "post",
        path: `/v1/desk/submissions/{id}/${act}`,
        params: idParams,
        body: submissionDecisionSchema,
        replies: { 200: deskSubmissionSchema },
      },
      (ctx, { params, body }) => decideSubmission(ctx, params.id, status, body.answer),
    );
}
