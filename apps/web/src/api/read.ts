import { ApiProblem, unwrap, type ApiClient } from "@claimledger/api-client";
import type { FaultReason } from "@claimledger/claims/errors";
import { redirect } from "@solidjs/router";
import { getRequestEvent, isServer } from "solid-js/web";
import { getPageContext } from "../http/page-context.ts";
import { toSignInPath } from "../http/local-path.ts";
import { getApi } from "./get-api.ts";
import { PageFailure } from "./page-failure.ts";
import { Withdrawn } from "./withdrawn.ts";
import { withSession } from "./sign-in-again.ts";
import { withoutPointer } from "../forms/without-pointer.ts";

type Call<T> = (api: ApiClient) => Promise<{ data?: T; error?: unknown; response: Response }>;

/** What a list page shows: the page, or why it cannot be had. */
export type Listing<T> = { page: T; refusal: null } | { page: null; refusal: Refusal };

/** The API's sentence, in English; for other languages, the kinds of faults and the parameters. */
export type Refusal = { detail: string; reasons: FaultReason[]; names: string[] };

/**
 * Reads for a page: null when there is no such thing. Whoever is not signed in is led to the
 * sign-in page and back; any other failure becomes a PageFailure, which says nothing of its cause.
 */
export async function read<T>(call: Call<T>): Promise<T | null> {
  try {
    return await withSession(async () => unwrap(await call(getApi())));
  } catch (error) {
    if (error instanceof ApiProblem && error.code === "not_found") return null;
    throw toPageFailure(error);
  }
}

/** Reads a list whose query somebody typed: what is wrong with it comes back in words. */
export async function readListing<T>(call: Call<T>): Promise<Listing<T>> {
  try {
    const page = await withSession(async () => unwrap(await call(getApi())));
    return { page, refusal: null };
  } catch (error) {
    if (error instanceof ApiProblem && error.code === "invalid")
      return { page: null, refusal: toRefusal(error) };
    throw toPageFailure(error);
  }
}

function toPageFailure(error: unknown): unknown {
  if (!(error instanceof ApiProblem)) {
    if (isServer) console.error(error);
    return new PageFailure(isServer ? getPageContext().requestId : null);
  }
  if (error.code === "not_signed_in") return redirect(toSignInPath(findCurrentPath()));
  if (error.problem.withdrawal) return new Withdrawn(error.problem.withdrawal);
  return new PageFailure(error.problem.request_id, error.code === "unavailable");
}

function findCurrentPath(): string {
  const event = isServer ? getRequestEvent() : undefined;
  const { pathname, search } = event ? new URL(event.request.url) : window.location;
  return `${pathname}${search}`;
}

function toRefusal({ message, faults }: ApiProblem): Refusal {
  const reasons = new Set(faults.flatMap(({ reason }) => reason ?? []));
  const names = faults.map(({ pointer }) => pointer.slice(pointer.lastIndexOf("/") + 1));
  return { detail: withoutPointer(message), reasons: [...reasons], names };
}
