import { get, Agent, type IncomingMessage } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import type { Pool } from "pg";
import { awaitingEvery } from "./fill.ts";
import { toId } from "./make-claim.ts";
import { quantile, readMemory } from "./measure.ts";

export type Stage = {
  claims: number;
  server: { url: string; pid: number };
  cookie: string;
  pool: Pool;
};

export type StreamScenario = { name: string; run: (stage: Stage) => Promise<string> };

const followersCount = 1_000;
const publicationsCount = 100;

/** What no request per second tells: answers that go on, and the job that writes everything out. */
export const streamScenarios: StreamScenario[] = [
  { name: "changes as NDJSON, with documents", run: (stage) => readAll(stage, "document") },
  { name: "changes as NDJSON, without", run: (stage) => readAll(stage, "none") },
  { name: `${followersCount.toLocaleString("en")} followers of the changes`, run: follow },
  { name: "dump of everything", run: dump },
];

async function readAll({ server }: Stage, include: string): Promise<string> {
  const started = performance.now();
  const response = await open(
    `${server.url}/v1/changes?include=${include}`,
    "application/x-ndjson",
  );
  let bytes = 0;
  let lines = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) lines += 1;
  }
  const seconds = (performance.now() - started) / 1000;
  return `${(lines / seconds).toFixed(0)} events/s, ${(bytes / 1e6 / seconds).toFixed(0)} MB/s (${lines} events)`;
}

/** From sending a publication to each follower's having its event. */
async function follow({ claims, server, cookie, pool }: Stage): Promise<string> {
  const { rows } = await pool.query<{ seq: string }>(`SELECT max("seq") AS "seq" FROM "Event"`);
  const lastSeq = Number(rows[0]!.seq);
  const sent = new Map<number, number>();
  const delays: number[] = [];
  const address = `${server.url}/v1/changes?include=none&after=${lastSeq}`;
  const responses = await Promise.all(
    Array.from({ length: followersCount }, () => open(address, "text/event-stream")),
  );
  for (const response of responses)
    response.on("data", (chunk: Buffer) => {
      const now = performance.now();
      for (const [, seq] of chunk.toString("latin1").matchAll(/^id: (\d+)$/gm))
        delays.push(now - (sent.get(Number(seq)) ?? Number.NaN));
    });
  const lastAwaiting = Math.floor((claims - 1) / awaitingEvery);
  for (let number = 0; number < publicationsCount; number += 1) {
    sent.set(lastSeq + number + 1, performance.now());
    const review = toId(5, awaitingEvery * (lastAwaiting - number));
    const answer = await fetch(`${server.url}/v1/desk/reviews/${review}/publish`, {
      method: "POST",
      headers: { cookie, "if-match": '"1"' },
    });
    if (!answer.ok) throw new Error(`Publishing: ${answer.status} ${await answer.text()}`);
    await sleep(50);
  }
  await sleep(1_000);
  for (const response of responses) response.destroy();
  delays.sort((a, b) => a - b);
  const missing = followersCount * publicationsCount - delays.length;
  const [p50, p99] = [quantile(delays, 0.5), quantile(delays, 0.99)];
  return `p50 ${p50.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms, max ${delays.at(-1)?.toFixed(0)} ms after publishing began; ${missing} missing`;
}

async function dump({ server, pool }: Stage): Promise<string> {
  const idle = readMemory(server.pid).now;
  let most = idle;
  const started = performance.now();
  await pool.query(`SELECT graphile_worker.add_job('dump')`);
  for (;;) {
    await sleep(50);
    most = Math.max(most, readMemory(server.pid).now);
    const { rows } = await pool.query<{ size: string | null; claims: number }>(
      `SELECT sum("size") AS "size", max("claimsCount") AS "claims"
       FROM "Dump" JOIN "DumpFile" USING ("seq") WHERE "finishedAt" IS NOT NULL`,
    );
    const { size, claims } = rows[0]!;
    if (size === null) continue;
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    return `${seconds} s for ${claims} claims, ${(Number(size) / 1e6).toFixed(0)} MB; memory ${(most - idle).toFixed(0)} MB above idle (${idle.toFixed(0)})`;
  }
}

const agent = new Agent({ maxSockets: Infinity });

function open(address: string, accept: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    get(address, { agent, headers: { accept } }, (response) => {
      if (response.statusCode === 200) resolve(response);
      else reject(new Error(`${address} answered ${response.statusCode}`));
    }).on("error", reject);
  });
}
