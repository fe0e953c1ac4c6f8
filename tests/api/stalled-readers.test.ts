import { afterAll, describe, expect, test } from "vitest";
import { publicUrl } from "../support/describe-deps.ts";
import { followEvents } from "../support/follow-events.ts";
import { acceptNewClaim } from "../support/newsroom.ts";
import { startApi } from "../support/start-api.ts";

const site = await startApi();
afterAll(() => site.close());

await acceptNewClaim(await site.signedIn("reviewer"));
const { pool } = site.database;
const events = 20_000;
await pool.query(
  `INSERT INTO "Event" ("seq", "type", "claimId", "actorId", "actorRole", "time", "sha256", "leafHash")
   SELECT n, "type", "claimId", "actorId", "actorRole", "time", "sha256", "leafHash"
   FROM "Event", generate_series(2, $1::integer) n WHERE "seq" = 1`,
  [events],
);

const ask = (accept: string) =>
  site.api.fetch(new Request(`${publicUrl}/v1/changes`, { headers: { accept } }));
const askAll = (count: number, accept: string) =>
  Promise.all(Array.from({ length: count }, () => ask(accept)));
const leave = (answers: Response[]) => Promise.all(answers.map(({ body }) => body?.cancel()));

/** How many asked for a connection and found none, at most, while something is done. */
async function countWaiting(work: () => Promise<unknown>): Promise<number> {
  let most = 0;
  const look = () => void (most = Math.max(most, pool.waitingCount));
  pool.on("acquire", look).on("release", look);
  await work();
  pool.off("acquire", look).off("release", look);
  return most;
}

describe("200 clients that read nothing", () => {
  test("of NDJSON are all that is taken: more, dumps too, are told to come again, until some have left", async () => {
    const stalled = await askAll(200, "application/x-ndjson");
    expect(new Set(stalled.map(({ status }) => status))).toEqual(new Set([200]));
    const refused = await ask("application/x-ndjson");
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "30"]);
    expect(await refused.json()).toMatchObject({ code: "unavailable" });
    const dump = `/v1/dumps/${await site.api.makeDump()}/claims.csv.gz`;
    expect((await site.visitor.call("GET", dump)).status).toBe(503);
    expect((await site.visitor.call("GET", "/v1/changes?limit=1")).status).toBe(200);
    await leave(stalled);
    const lines = (await (await ask("application/x-ndjson")).text()).split("\n");
    expect(lines).toHaveLength(events + 1);
  });

  test("of events hold nobody up: whoever reads has the whole log", async () => {
    const stalled = await askAll(200, "text/event-stream");
    const follower = await followEvents(
      (request) => site.api.fetch(request),
      `${publicUrl}/v1/changes`,
    );
    for (let seq = 1; seq <= 1_000; seq += 1) expect((await follower.next())?.change.seq).toBe(seq);
    await follower.close();
    await leave(stalled);
  });
});

test.each(["application/x-ndjson", "text/event-stream"])(
  "60 clients that read the log at once as %s leave connections for others",
  async (accept) => {
    const answers = await askAll(60, accept);
    // No more than read the log at once.
    expect(await countWaiting(() => Promise.all(answers.map(takeSome)))).toBeLessThanOrEqual(2);
  },
);

/** Half a megabyte, several pages of either kind. */
async function takeSome({ body }: Response): Promise<void> {
  const reader = body!.getReader();
  for (let bytes = 0; bytes < 500_000;) bytes += (await reader.read()).value?.length ?? Infinity;
  await reader.cancel();
}
