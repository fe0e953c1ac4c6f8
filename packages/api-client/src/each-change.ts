import type { ApiClient } from "./create-client.ts";
import type { Change, Schemas } from "./types.ts";
import { unwrap } from "./unwrap.ts";

export type ChangesFrom = {
  /** The `seq` of the last change that you have; the beginning unless given. */
  after?: number;
  /** Whether changes carry their documents; they do unless told otherwise. */
  include?: "document" | "none";
  signal?: AbortSignal;
};

/**
 * Every change after `after`, in the order of the log, to where it ends now. Keep the `seq` of what you
 * have taken in: from there you go on.
 */
export async function* eachChange(
  client: ApiClient,
  { after = 0, include, signal }: ChangesFrom = {},
): AsyncGenerator<Change, void, undefined> {
  for (let position = after; ;) {
    const query = { after: position, ...(include && { include }) };
    const init = { params: { query }, ...(signal && { signal }) };
    const page = unwrap(await client.GET("/v1/changes", init)) as Schemas["ChangePage"];
    yield* page.items;
    position = page.next_after;
    if (position >= page.last_seq) return;
  }
}
