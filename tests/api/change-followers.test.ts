import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, describe, expect, test } from "vitest";
import { toCanonicalJson } from "@claimledger/claims/publish/canonical-json";
import type { Change } from "@claimledger/claims/publish/change";
import type { PublicClaim } from "@claimledger/claims/publish/public-claim";
import { publicUrl } from "../support/describe-deps.ts";
import { followEvents, type EventFollower } from "../support/follow-events.ts";
import {
  acceptNewClaim,
  act,
  publishNewVerdict,
  retractVerdict,
  submitNewReview,
} from "../support/newsroom.ts";
import { range, readLog } from "../support/read-log.ts";
import { startApi, type Site } from "../support/start-api.ts";

const site = await startApi();
const beside = await startApi({ beside: site });
const author = await site.signedIn("reviewer");
const editor = await beside.signedIn("editor");
const followers: EventFollower[] = [];
afterAll(async () => {
  for (const follower of followers) await follower.close();
  await beside.close();
  await site.close();
});

const { claim_id: retracted } = await publishNewVerdict(author, editor);
await retractVerdict(author, editor, retracted);

async function follow(from: Site, path = "/v1/changes", headers = {}): Promise<EventFollower> {
  const fetch = (request: Request) => from.api.fetch(request);
  const follower = await followEvents(fetch, publicUrl + path, headers);
  followers.push(follower);
  return follower;
}

async function take(follower: EventFollower, count: number): Promise<Change[]> {
  const taken: Change[] = [];
  while (taken.length < count) {
    const event = await follower.next();
    if (event === null) break;
    expect(event.id).toBe(String(event.change.seq));
    taken.push(event.change);
  }
  return taken;
}

describe("followers", () => {
  test("get all there is and then each publication by any process, once and in order", async () => {
    const lastSeq = (await readLog(site, "/v1/changes?include=none")).length;
    const follower = await follow(site, "/v1/changes?include=none");
    expect((await take(follower, lastSeq)).map(({ seq }) => seq)).toEqual(range(1, lastSeq));
    await publishNewVerdict(author, await beside.signedIn("editor"));
    const { seq } = (await readLog(site)).at(-1)!;
    const rest = await take(follower, seq - lastSeq);
    expect(rest.map((change) => change.seq)).toEqual(range(lastSeq + 1, seq));
  });

  test("come back with Last-Event-ID, to any process, and miss nothing", async () => {
    const follower = await follow(site, "/v1/changes?include=none");
    await take(follower, 3);
    await follower.close();
    await acceptNewClaim(author);
    const path = "/v1/changes?include=none&after=1";
    const back = await follow(beside, path, { "last-event-id": "3" });
    const lastSeq = (await readLog(site, "/v1/changes?include=none")).length;
    expect((await take(back, lastSeq - 3)).map(({ seq }) => seq)).toEqual(range(4, lastSeq));
  });

  test("many at once, joining while there are publications, all see the same log", async () => {
    const start = (await readLog(site, "/v1/changes?include=none")).length;
    const writing = Promise.all(
      Array.from({ length: 6 }, async () =>
        act(await site.signedIn("editor"), "approve", await submitNewReview(author), {
          publish: true,
        }),
      ),
    );
    const joined = await Promise.all(
      Array.from({ length: 60 }, async (_, at) => {
        await sleep(at * 5);
        const include = at % 2 ? "document" : "none";
        return follow(at % 3 ? site : beside, `/v1/changes?include=${include}&after=${start}`);
      }),
    );
    await writing;
    const end = (await readLog(site, "/v1/changes?include=none")).length;
    for (const follower of joined) {
      const seqs = (await take(follower, end - start)).map(({ seq }) => seq);
      expect(seqs).toEqual(range(start + 1, end));
    }
  });

  test("one that does not read holds up nobody, and later gets all of it", async () => {
    const start = (await readLog(site, "/v1/changes?include=none")).length;
    const slow = await follow(site, `/v1/changes?after=${start}`);
    const quick = await follow(site, `/v1/changes?after=${start}`);
    for (let at = 0; at < 12; at += 1) await publishNewVerdict(author, editor);
    const end = (await readLog(site, "/v1/changes?include=none")).length;
    expect((await take(quick, end - start)).at(-1)?.seq).toBe(end);
    expect((await take(slow, end - start)).map(({ seq }) => seq)).toEqual(range(start + 1, end));
  });

  test("get what was published while the LISTEN connection was lost", async () => {
    const start = (await readLog(site, "/v1/changes?include=none")).length;
    const follower = await follow(site, `/v1/changes?include=none&after=${start}`);
    await sleep(100);
    await site.database.pool.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND query = 'LISTEN claim_published'`,
    );
    await acceptNewClaim(author);
    expect((await take(follower, 1))[0]?.seq).toBe(start + 1);
  });

  test("are ended when the process stops, so that they go elsewhere", async () => {
    const leaving = await startApi({ beside: site });
    const follower = await follow(leaving, "/v1/changes?include=none&limit=1");
    await take(follower, 1);
    leaving.api.endStreams();
    while ((await follower.next()) !== null);
    expect(await take(follower, 1)).toEqual([]);
    await leaving.close();
  });

  test("those who left free their place", async () => {
    const small = await startApi({ beside: site, mostFollowers: 2 });
    const here = [await follow(small), await follow(small)];
    const headers = { accept: "text/event-stream" };
    const refused = await small.visitor.call("GET", "/v1/changes", { headers });
    expect(refused.status).toBe(503);
    expect(refused.headers.get("retry-after")).toBe("30");
    expect(refused.body.detail).toMatch(/2 followers/);
    await here[0]!.close();
    expect((await follow(small)).status).toBe(200);
    await small.close();
  });
});

describe("a mirror", () => {
  test("made from the feed, while there are publications, holds byte for byte what the API serves", async () => {
    const documents = new Map<string, string>();
    const follower = await follow(beside);
    let seq = 0;
    const following = (async () => {
      for (let event = await follower.next(); event; event = await follower.next()) {
        documents.set(event.change.claim_id, toCanonicalJson(event.change.document));
        seq = event.change.seq;
      }
    })();
    await Promise.all(
      Array.from({ length: 4 }, async () => {
        const { claim_id } = await publishNewVerdict(author, await site.signedIn("editor"));
        await retractVerdict(author, editor, claim_id);
      }),
    );
    const end = (await readLog(site, "/v1/changes?include=none")).length;
    while (seq < end) await sleep(10);
    await follower.close();
    await following;
    const served = await site.visitor.call<{ items: PublicClaim[] }>("GET", "/v1/claims?limit=100");
    expect(served.body.items.length).toBeGreaterThan(10);
    for (const { id } of served.body.items) {
      const { text } = await site.visitor.call("GET", `/v1/claims/${id}`);
      expect(documents.get(id)).toBe(text);
    }
  });
});
