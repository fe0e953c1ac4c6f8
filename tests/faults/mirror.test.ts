import { gunzipSync } from "node:zlib";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import type { Dump } from "@claimledger/claims/publish/dump";
import type { PublicClaim } from "@claimledger/claims/publish/public-claim";
import { followEvents } from "../support/follow-events.ts";
import { acceptNewClaim, publishNewVerdict } from "../support/newsroom.ts";
import { startApi } from "../support/start-api.ts";
import { newDataDir } from "./new-data-dir.ts";
import { findDatabaseUrl, startServer, stopServer } from "./start-server.ts";

const publications = 12;

/** A consumer's copy: begun from a dump, kept up by the change feed of whichever server answers. */
function openMirror(servers: { url: string }[]) {
  const documents = new Map<string, string>();
  const seqs: number[] = [];
  let seq = 0;
  let connections = 0;
  let closed = false;
  const keep = (text: string) => documents.set((JSON.parse(text) as PublicClaim).id, text);

  async function begin(): Promise<void> {
    const list = await fetch(`${servers[0]!.url}/v1/dumps`);
    const [dump] = ((await list.json()) as { items: Dump[] }).items;
    const path = dump!.files.find(({ name }) => name === "claims.ndjson.gz")!.path;
    const file = await fetch(servers[1]!.url + path);
    gunzipSync(Buffer.from(await file.arrayBuffer()))
      .toString("utf8")
      .trimEnd()
      .split("\n")
      .forEach(keep);
    seq = dump!.seq;
  }

  async function follow(): Promise<void> {
    while (!closed) {
      const { url } = servers[connections++ % servers.length]!;
      const headers = { "last-event-id": String(seq) };
      const follower = await followEvents(fetch, `${url}/v1/changes`, headers).catch(() => null);
      const next = () => follower?.next().catch(() => null) ?? null;
      for (let event = await next(); event; event = await next()) {
        keep(event.data.slice(event.data.indexOf('"document":') + '"document":'.length, -1));
        seq = event.change.seq;
        seqs.push(seq);
        if (closed) break;
      }
      await follower?.close();
      await sleep(50);
    }
  }

  return { documents, seqs, begin, follow, seq: () => seq, close: () => void (closed = true) };
}

test("a mirror from a dump and the feed holds what the API serves, through writes and restarts", async () => {
  const dataDir = newDataDir();
  const first = await startServer(dataDir);
  const beside = { DATABASE_URL: findDatabaseUrl(dataDir), AUTH_SECRET: "x".repeat(40) };
  let second = await startServer(newDataDir(), beside);
  const servers = [{ url: second.url }, { url: first.url }];
  const writer = await startApi({ beside: { url: beside.DATABASE_URL } });
  const author = await writer.signedIn("reviewer");
  await publishNewVerdict(author, await writer.signedIn("editor"));
  const begun = await writer.api.makeDump();

  const mirror = openMirror(servers);
  await mirror.begin();
  const following = mirror.follow();
  const writing = (async () => {
    for (let at = 0; at < publications; at += 1) {
      await publishNewVerdict(author, await writer.signedIn("editor"));
      await sleep(100);
    }
  })();
  await sleep(300);
  expect(await stopServer(second)).toBe(0);
  second = await startServer(newDataDir(), beside);
  servers[0]!.url = second.url;
  await writing;
  await acceptNewClaim(author);

  const readLast = async () => {
    const answer = await fetch(`${first.url}/v1/changes?limit=1&include=none`);
    return ((await answer.json()) as { last_seq: number }).last_seq;
  };
  const end = await readLast();
  while (mirror.seq() < end) await sleep(20);
  mirror.close();
  await acceptNewClaim(author);
  await following;

  const expected = Array.from({ length: mirror.seq() - begun! }, (_, at) => begun! + 1 + at);
  expect(mirror.seqs).toEqual(expected);
  expect(mirror.documents.size).toBeGreaterThan(publications);
  const { rows } = await writer.database.pool.query(`SELECT "claimId" FROM "PublicClaim"`);
  expect(mirror.documents.size).toBe(rows.length);
  for (const { url } of [first, second])
    for (const [id, document] of mirror.documents)
      expect(await (await fetch(`${url}/v1/claims/${id}`)).text()).toBe(document);
  await writer.close();
  await stopServer(second);
  expect(await stopServer(first)).toBe(0);
}, 120_000);
