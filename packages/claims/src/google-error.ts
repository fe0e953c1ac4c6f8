import { z } from "zod";
import type { ErrorCode } from "./errors.ts";
import type { Problem } from "./problem.ts";

/** HTTP status and name of each refusal as Google's APIs answer it (google.rpc.Code). */
export const googleErrorKinds: Record<ErrorCode, { status: number; name: string }> = {
  not_found: { status: 404, name: "NOT_FOUND" },
  wrong_method: { status: 404, name: "NOT_FOUND" },
  not_signed_in: { status: 401, name: "UNAUTHENTICATED" },
  not_allowed: { status: 403, name: "PERMISSION_DENIED" },
  invalid: { status: 400, name: "INVALID_ARGUMENT" },
  wrong_status: { status: 400, name: "FAILED_PRECONDITION" },
  conflict: { status: 409, name: "ABORTED" },
  stale: { status: 409, name: "ABORTED" },
  precondition_required: { status: 400, name: "FAILED_PRECONDITION" },
  withdrawn: { status: 404, name: "NOT_FOUND" },
  too_large: { status: 400, name: "INVALID_ARGUMENT" },
  too_many_requests: { status: 429, name: "RESOURCE_EXHAUSTED" },
  unavailable: { status: 503, name: "UNAVAILABLE" },
};

/** What Google's APIs answer in place of a problem document. */
export const googleErrorSchema = z
  .object({
    error: z.object({ code: z.int(), message: z.string(), status: z.string() }),
  })
  .meta({ id: "GoogleError" });

/** A problem as Google's APIs word one (https://google.aip.dev/193). */
export function toGoogleError({ code, detail }: Problem): z.infer<typeof googleErrorSchema> {
  const { status, name } =
    code === "internal" ? { status: 500, name: "INTERNAL" } : googleErrorKinds[code];
  return { error: { code: status, message: detail, status: name } };
}
