import { appendFileSync } from "node:fs";
import type { Api } from "@claimledger/api";
import { findOperation, findUndescribed, toMediaType, toResponseName } from "./description.ts";
import { seenFile } from "./seen-file.ts";

const seen = new Set<string>();

/**
 * An API that holds each answer against openapi.json and throws where they differ. It notes those it has
 * seen, unless what is asked is left to chance.
 */
export function recordAnswers(api: Api, isByChance = false): Api {
  async function fetch(request: Request, bindings?: object): Promise<Response> {
    const response = await api.fetch(request, bindings);
    const operation = findOperation(request.method, new URL(request.url).pathname);
    // A fault of ours is in no description; the tests that bring one about look at it themselves.
    if (!operation || response.status === 500) return response;
    const body = request.method === "HEAD" ? null : await readBody(response);
    const fault = findUndescribed(operation, response, body);
    if (fault) throw new Error(`Not as described: ${fault}`);
    const type = response.body === null ? "" : toMediaType(response.headers);
    if (request.method !== "HEAD" && !isByChance)
      note(toResponseName(operation.operationId, response.status, type));
    return response;
  }
  return { ...api, fetch };
}

/** JSON is read beside whoever reads it; a stream may never end. */
async function readBody(response: Response): Promise<string | null> {
  if (response.body === null) return "";
  return /\bjson$/.test(toMediaType(response.headers)) ? response.clone().text() : null;
}

function note(name: string): void {
  if (seen.has(name)) return;
  seen.add(name);
  appendFileSync(seenFile, `${name}\n`);
}
