import { ApiProblem } from "./api-problem.ts";
import type { Problem } from "./types.ts";

type Result<T> = { data?: T; error?: unknown; response: Response };

/** The data of a call, or its refusal thrown as ApiProblem. */
export function unwrap<T>({ data, error, response }: Result<T>): T {
  if (response.ok) return data as T;
  throw new ApiProblem(isProblem(error) ? error : toUnknownProblem(response));
}

function isProblem(value: unknown): value is Problem {
  return typeof value === "object" && value !== null && "code" in value && "detail" in value;
}

/** For an answer that is no problem document: from a proxy in between, say. */
function toUnknownProblem({ status, statusText, headers }: Response): Problem {
  return {
    type: "about:blank",
    title: statusText || "Error",
    status,
    detail: `The server answered with status ${status}.`,
    code: "internal",
    request_id: headers.get("x-request-id") ?? "",
  };
}
