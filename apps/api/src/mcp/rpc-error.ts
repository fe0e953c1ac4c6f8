import type { Problem } from "@claimledger/claims/problem";

type RpcError = {
  jsonrpc: "2.0";
  /** Nothing was understood that could be answered by its own id. */
  id: null;
  error: { code: number; message: string; data: Problem };
};

/** https://www.jsonrpc.org/specification, section 5.1; the last one is for the server to give a meaning. */
const codes = { invalidRequest: -32_600, internal: -32_603, refused: -32_000 };

/** A refusal or a fault before any tool runs, as clients of the protocol understand it. */
export function toRpcError(problem: Problem): RpcError {
  return {
    jsonrpc: "2.0",
    id: null,
    error: { code: findCode(problem.status), message: problem.detail, data: problem },
  };
}

function findCode(status: number): number {
  if (status === 422) return codes.invalidRequest;
  return status >= 500 && status !== 503 ? codes.internal : codes.refused;
}
