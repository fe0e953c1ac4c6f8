import type { Context } from "hono";
import type { z } from "@hono/zod-openapi";
import type { ApiKeyScope } from "@claimledger/claims/desk/api-key";
import { DomainError } from "@claimledger/claims/errors";
import type { Auth } from "../auth/create-auth.ts";
import { getActor } from "../auth/get-actor.ts";
import type { KnownKeys } from "../api-keys/find-known-key.ts";
import type { ChangeStreams } from "../changes/follow-changes.ts";
import type { Turns } from "../changes/open-turns.ts";
import type { Actor, Deps, ReadContext, WriteContext } from "../context.ts";
import { admit } from "../limits/admit.ts";
import type { RequestLimits } from "../limits/open-limits.ts";
import type { PublicClaims } from "../publication/public-claims.ts";
import { findClientAddress } from "./client-address.ts";
import { setCrossOriginHeaders } from "./cross-origin.ts";
import { announceDeprecation } from "./deprecation.ts";
import type { App, Env } from "./env.ts";
import type { LongAnswers } from "./long-answers.ts";
import { hasQuery } from "./has-query.ts";
import { readIdempotency } from "./idempotency.ts";
import { readIfMatch } from "./if-match.ts";
import { toInvalidInput } from "./invalid-input.ts";
import { toRouteConfig } from "./describe-operation.ts";
import type { Fields, Operation } from "./operation.ts";
import { defaultBodyLimit, readBody } from "./read-body.ts";
import { refuseForeignOrigin } from "./refuse-foreign-origin.ts";
import { setOwnHeaders } from "./observe-request.ts";
import { runWrite } from "./run-write.ts";

/** What every route is made with. */
export type Api = {
  app: App;
  deps: Deps;
  auth: Auth;
  publicClaims: PublicClaims;
  changeStreams: ChangeStreams;
  /** For pages of the log that streams read. */
  changeTurns: Turns;
  longAnswers: LongAnswers;
  knownKeys: KnownKeys;
  limits: RequestLimits;
};

/** At once where that is possible: a promise costs a document from memory a tenth of its time. */
type Answer = Response | Promise<Response>;

type Input<P extends Fields, Q extends Fields, B extends z.ZodType> = {
  params: z.output<P>;
  query: z.output<Q>;
  body: z.output<B>;
};

/** A read that needs no sign-in. The handler makes the response, so that it can send stored bytes. */
export function publicRead<P extends Fields, Q extends Fields>(
  api: Api,
  operation: Operation<P, Q, z.ZodType>,
  answer: (c: Context<Env>, input: Omit<Input<P, Q, z.ZodType>, "body">) => Answer,
): void {
  register(api, operation, false, (c) => answer(c, readInput(c, operation)));
}

/** A read of the desk: signed in, never cached, the row version as ETag. */
export function deskRead<P extends Fields, Q extends Fields>(
  api: Api,
  operation: Operation<P, Q, z.ZodType>,
  read: (ctx: ReadContext, input: Omit<Input<P, Q, z.ZodType>, "body">) => Promise<unknown>,
): void {
  register(api, operation, true, async (c) => {
    const actor = await findActor(c, api, operation);
    const result = await read({ db: api.deps.prisma, actor }, readInput(c, operation));
    return c.json(result as object, 200, deskHeaders(result));
  });
}

/** A write that needs no sign-in, from this site's own pages. */
export function publicWrite<P extends Fields, Q extends Fields, B extends z.ZodType>(
  api: Api,
  operation: Operation<P, Q, B>,
  write: (input: Input<P, Q, B>, address: string | undefined) => Promise<object>,
): void {
  register(api, operation, false, async (c) => {
    refuseForeignOrigin(c.req.raw.headers, c.req.url);
    const input = readInput(c, operation);
    const { body } = await readOptionalBody(c, operation);
    const result = await write({ ...input, body }, findAddress(c, api));
    return c.json(result, 201, { "cache-control": "no-store" });
  });
}

/** A question that changes nothing and needs no sign-in, sent by POST because of its size. */
export function publicAsk<B extends z.ZodType>(
  api: Api,
  operation: Operation<Fields, Fields, B>,
  answer: (
    c: Context<Env>,
    input: Input<Fields, Fields, B>,
    address: string | undefined,
  ) => Promise<Response>,
): void {
  register(api, operation, false, async (c) => {
    const input = readInput(c, operation);
    const { body } = await readOptionalBody(c, operation);
    return answer(c, { ...input, body }, findAddress(c, api));
  });
}

type WriteOptions<I, R, W> = {
  /** Work that takes its time and needs no database: done before the transaction begins. */
  prepare?: (input: I, actor: Actor) => Promise<W>;
  toStatus?: (result: R) => number;
};

/** A write of the desk: one verb in one transaction, answered with what it returns. */
export function deskWrite<
  P extends Fields,
  Q extends Fields,
  B extends z.ZodType,
  R,
  W = undefined,
>(
  api: Api,
  operation: Operation<P, Q, B>,
  verb: (ctx: WriteContext, input: Input<P, Q, B>, prepared: W) => Promise<R>,
  { prepare, toStatus }: WriteOptions<Input<P, Q, B>, R, W> = {},
): void {
  const usualStatus = Number(Object.keys(operation.replies)[0]);
  register(api, operation, true, async (c) => {
    refuseForeignOrigin(c.req.raw.headers, c.req.url);
    const actor = await findActor(c, api, operation);
    const input = readInput(c, operation);
    const { text, body } = await readOptionalBody(c, operation);
    const prepared = (await prepare?.({ ...input, body }, actor)) as W;
    const { method, path } = c.req;
    const key = operation.isSecret ? undefined : c.req.header("idempotency-key");
    const reply = await runWrite(api, actor, {
      readIfMatch: () => (operation.ifMatch ? readIfMatch(c.req.header("if-match")) : null),
      idempotency: readIdempotency(key, { method, path, body: text }),
      verb: (ctx) => verb(ctx, { ...input, body }, prepared),
      toReply: (result) => ({
        status: toStatus?.(result) ?? usualStatus,
        headers: deskHeaders(result),
        body: result === undefined ? "" : JSON.stringify(result),
      }),
    });
    return c.newResponse(reply.body || null, reply.status as 200, reply.headers);
  });
}

function register(
  api: Api,
  operation: Operation<never, never, never> | Operation<Fields, Fields, z.ZodType>,
  desk: boolean,
  handler: (c: Context<Env>) => Answer,
): void {
  const known = operation as Operation<Fields, Fields, z.ZodType>;
  // What is refused to everybody is nothing to call.
  if (Object.keys(known.replies).length > 0)
    api.app.openAPIRegistry.registerPath(toRouteConfig(known, desk));
  const path = toRouterPath(operation.path);
  const answer = (c: Context<Env>, isDocument: boolean) => {
    if (!isDocument) setOwnHeaders(c);
    if (!isDocument && !desk && known.method === "get") setCrossOriginHeaders(c);
    const { deprecated } = known;
    if (!deprecated) return handler(c);
    return Promise.resolve(handler(c)).then((made) => announceDeprecation(made, deprecated));
  };
  api.app.on(operation.method.toUpperCase(), path, (c): Answer => {
    // Parts of a document are put together, which costs more than its bytes.
    const isDocument = known.isDocument === true && !hasQuery(c);
    const admitting = admit(c, api, { desk, isDocument });
    return admitting ? admitting.then(() => answer(c, isDocument)) : answer(c, isDocument);
  });
}

/** A colon within a segment, as in `claims:search`, is no parameter to the router either. */
function toRouterPath(path: string): string {
  return path.replaceAll(/\{(\w+)\}/g, ":$1");
}

/** Who sends this request: the owner of its key, which has to be for such things, or of its session. */
async function findActor(
  c: Context<Env>,
  api: Api,
  { scope }: { scope?: ApiKeyScope },
): Promise<Actor> {
  const key = c.get("apiKey");
  if (!key) return getActor(api, c.req.raw.headers);
  if (scope && key.scopes.includes(scope)) return key.owner;
  throw new DomainError(
    "not_allowed",
    scope
      ? `This needs a key with the scope ${scope}; yours has ${key.scopes.join(", ") || "none"}.`
      : "No key may do this; sign in at /sign-in.",
  );
}

function readInput<P extends Fields, Q extends Fields>(
  c: Context<Env>,
  { params, query, tag }: Operation<P, Q, never> | Operation<P, Q, z.ZodType>,
) {
  const foundParams = params?.safeParse(c.req.param());
  if (foundParams && !foundParams.success) throw toNoSuch(tag, foundParams.error, c.req.param());
  const foundQuery = query?.safeParse(hasQuery(c) ? readQuery(c) : {});
  if (foundQuery && !foundQuery.success) throw toInvalidInput(foundQuery.error, "/query");
  return {
    params: foundParams?.data as z.output<P>,
    query: foundQuery?.data as z.output<Q>,
  };
}

/** A path that leads nowhere; where there are only a few names, it says which. */
function toNoSuch(tag: string, { issues }: z.ZodError, given: Record<string, string>): DomainError {
  const [issue] = issues;
  const name = JSON.stringify(given[String(issue?.path[0])] ?? Object.values(given)[0] ?? "");
  const why = issue?.code === "invalid_value" ? issue.message : `${name} is no id of ours.`;
  return new DomainError("not_found", `There is no such ${tag}: ${why}`);
}

function readQuery(c: Context<Env>): Record<string, string | string[] | undefined> {
  const entries = Object.entries(c.req.queries());
  return Object.fromEntries(
    entries.map(([key, values]) => [key, values.length > 1 ? values : values[0]]),
  );
}

async function readOptionalBody<B extends z.ZodType>(
  c: Context<Env>,
  { body, bodyLimit }: { body?: B; bodyLimit?: number },
): Promise<{ text: string; body: z.output<B> }> {
  if (!body) return { text: "", body: undefined as z.output<B> };
  return readBody(c, body, bodyLimit ?? defaultBodyLimit);
}

function findAddress(c: Context<Env>, { deps }: Api): string | undefined {
  return findClientAddress(c.req.raw.headers, c.env, deps.trustProxy);
}

function deskHeaders(result: unknown): Record<string, string> {
  const headers: Record<string, string> = { "cache-control": "private, no-store" };
  if (result === undefined) return headers;
  headers["content-type"] = "application/json";
  if (typeof result === "object" && result !== null && "row_version" in result)
    headers["etag"] = `"${String(result.row_version)}"`;
  return headers;
}
