import type { MaybeOptionalInit } from "openapi-fetch";
import type { ApiClient } from "./create-client.ts";
import type { paths } from "./schema.gen.ts";
import type { PublicClaim } from "./types.ts";
import { unwrap } from "./unwrap.ts";

type Page<T> = { items: T[]; next_cursor: string | null };
type Answered<P extends keyof paths> = paths[P] extends {
  get: { responses: { 200: { content: { "application/json": infer B } } } };
}
  ? B
  : null;

/** Paths that answer with a page of a list. */
export type ListPath = {
  [P in keyof paths]: Answered<P> extends Page<unknown> ? P : never;
}[keyof paths];

type Init<P extends ListPath> = MaybeOptionalInit<paths[P], "get">;
type Rest<P extends ListPath, I> = undefined extends Init<P> ? [init?: I] : [init: I];
/** Whole claims, unless parts were asked for. */
type Whole<T, I> = I extends { params: { query: { fields: string } } }
  ? T
  : PublicClaim extends T
    ? PublicClaim
    : T;

/** What the lists at a path hold, asked for like that. */
export type ItemOf<P extends ListPath, I = undefined> =
  Answered<P> extends Page<infer T> ? Whole<T, I> : never;

type Asked = { params?: { query?: Record<string, unknown> } };
type Answer = { data?: unknown; error?: unknown; response: Response };
type Get = (path: string, init: Asked) => Promise<Answer>;

/**
 * Every item of a list, page after page, fetched as they are needed:
 * `for await (const claim of eachItem(client, "/v1/claims")) …`. Takes what `client.GET` takes.
 * Throws ApiProblem where a page is refused.
 */
export async function* eachItem<P extends ListPath, const I extends Init<P>>(
  client: ApiClient,
  path: P,
  ...[init]: Rest<P, I>
): AsyncGenerator<ItemOf<P, I>, void, undefined> {
  const asked: Asked = init ?? {};
  const get = client.GET as Get;
  for (let cursor: string | null | undefined; cursor !== null;) {
    const query = { ...asked.params?.query, ...(cursor && { cursor }) };
    const page = unwrap(await get(path, { ...asked, params: { ...asked.params, query } }));
    const { items, next_cursor } = page as Page<ItemOf<P, I>>;
    yield* items;
    cursor = next_cursor;
  }
}
