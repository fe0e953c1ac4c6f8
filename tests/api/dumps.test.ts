import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { dumpDaily } from "@claimledger/api/jobs/dump-task";
import type { Dump } from "@claimledger/claims/publish/dump";
import type { PublicClaim } from "@claimledger/claims/publish/public-claim";
import { publicUrl } from "../support/describe-deps.ts";
import {
  acceptNewClaim,
  acceptProposal,
  findProposals,
  importText,
  publishNewVerdict,
} from "../support/newsroom.ts";
import { startApi } from "../support/start-api.ts";

type DataFeed = {
  "@type": string;
  dateModified: string;
  dataFeedElement: { "@type": string; url: string; item: { "@type": string; url: string }[] }[];
};

const site = await startApi();
const beside = await startApi({ beside: site });
const author = await site.signedIn("reviewer");
const editor = await site.signedIn("editor");
afterAll(async () => {
  await beside.close();
  await site.close();
});

const getDumps = async () =>
  (await site.visitor.call<{ items: Dump[] }>("GET", "/v1/dumps")).body.items;

test("before there is anything to dump, there is none, and the list says so", async () => {
  const empty = await startApi();
  expect(await empty.api.makeDump()).toBeNull();
  expect((await empty.visitor.call("GET", "/v1/dumps")).body).toEqual({ items: [] });
  const latest = await empty.visitor.call("GET", "/v1/dumps/latest/claims.csv.gz");
  expect(latest.status).toBe(404);
  expect(latest.body.detail).toMatch(/within the hour.*\/v1\/changes\?after=0/);
  await empty.close();
});

describe("a dump", async () => {
  const formula = '=HYPERLINK("http://x","y") handled 17 ships in 2024, the port said.';
  const { article } = await importText(author, formula);
  const [proposal] = await findProposals(author, article.id);
  await acceptProposal(author, proposal!);
  await publishNewVerdict(author, editor);
  await publishNewVerdict(author, editor);
  await acceptNewClaim(author);
  const seq = await site.api.makeDump();
  await publishNewVerdict(author, editor);
  const [dump] = await getDumps();

  async function fetchFile(name: string, from = beside, headers = {}) {
    const url = `${publicUrl}/v1/dumps/${seq}/${name}`;
    return from.api.fetch(new Request(url, { headers }));
  }
  const readFile = async (name: string) =>
    gunzipSync(Buffer.from(await (await fetchFile(name)).arrayBuffer())).toString("utf8");

  test("says at which event it stands, and of each file its size and SHA-256", async () => {
    expect(dump).toMatchObject({ seq, claims_count: 4 });
    expect(dump!.files.map(({ name }) => name)).toEqual([
      "claim-reviews.json.gz",
      "claims.csv.gz",
      "claims.ndjson.gz",
    ]);
    for (const { path, size, sha256 } of dump!.files) {
      const answer = await beside.api.fetch(new Request(publicUrl + path));
      const bytes = Buffer.from(await answer.arrayBuffer());
      expect(bytes.length).toBe(size);
      expect(answer.headers.get("content-length")).toBe(String(size));
      expect(createHash("sha256").update(bytes).digest("hex")).toBe(sha256);
      expect(answer.headers.get("etag")).toBe(`"${sha256}"`);
    }
  });

  test("has as NDJSON every document, byte for byte as it stood then", async () => {
    const lines = (await readFile("claims.ndjson.gz")).trimEnd().split("\n");
    expect(lines).toHaveLength(4);
    for (const line of lines) {
      const sha256 = createHash("sha256").update(line).digest("hex");
      const stored = await site.visitor.call("GET", `/v1/documents/${sha256}`);
      expect(stored.text).toBe(line);
      expect((JSON.parse(line) as PublicClaim).seq).toBeLessThanOrEqual(seq!);
    }
  });

  test("has as CSV a line for each claim, in which no text is run as a formula", async () => {
    const csv = await readFile("claims.csv.gz");
    expect(csv.split("\r\n")).toHaveLength(6);
    expect(csv).toMatch(/^id,url,status,verdict,/);
    expect(csv).toContain(`"'=HYPERLINK(""http://x"",""y"") handled 17 ships`);
    expect(csv).not.toMatch(/,"?=HYPER/);
  });

  test("has as a DataFeed a ClaimReview for each claim with a verdict", async () => {
    const feed = JSON.parse(await readFile("claim-reviews.json.gz")) as DataFeed;
    expect(feed["@type"]).toBe("DataFeed");
    expect(feed.dataFeedElement).toHaveLength(2);
    for (const { item, url } of feed.dataFeedElement) {
      expect(item[0]).toMatchObject({ "@type": "ClaimReview", url });
      expect(item[0]).not.toHaveProperty("@context");
    }
  });

  test("with the changes after it gives what the API serves, byte for byte", async () => {
    const documents = new Map<string, string>();
    const keep = (text: string) => documents.set((JSON.parse(text) as PublicClaim).id, text);
    (await readFile("claims.ndjson.gz")).trimEnd().split("\n").forEach(keep);
    const { text } = await beside.visitor.call("GET", `/v1/changes?after=${seq}`, {
      headers: { accept: "application/x-ndjson" },
    });
    for (const line of text.trimEnd().split("\n"))
      keep(line.slice(line.indexOf('"document":') + '"document":'.length, -1));
    expect(documents.size).toBe(5);
    for (const [id, document] of documents)
      expect((await beside.visitor.call("GET", `/v1/claims/${id}`)).text).toBe(document);
  });

  test("is served in ranges, so that a broken download goes on", async () => {
    const whole = Buffer.from(await (await fetchFile("claims.ndjson.gz")).arrayBuffer());
    const parts = [
      [`bytes=0-99`, 0, 100],
      [`bytes=100-`, 100, whole.length],
      [`bytes=-10`, whole.length - 10, whole.length],
      [`bytes=5-9999999`, 5, whole.length],
    ] as const;
    for (const [range, start, end] of parts) {
      const answer = await fetchFile("claims.ndjson.gz", site, { range });
      expect(answer.status, range).toBe(206);
      expect(answer.headers.get("content-range")).toBe(`bytes ${start}-${end - 1}/${whole.length}`);
      const bytes = Buffer.from(await answer.arrayBuffer());
      expect(bytes.equals(whole.subarray(start, end)), range).toBe(true);
    }
    const beyond = await fetchFile("claims.ndjson.gz", site, { range: `bytes=${whole.length}-` });
    expect(beyond.status).toBe(416);
    expect(beyond.headers.get("content-range")).toBe(`bytes */${whole.length}`);
    for (const range of ["bytes=0-1,5-6", "bytes=9-3", "lines=1-2", "bytes=-"])
      expect((await fetchFile("claims.ndjson.gz", site, { range })).status, range).toBe(200);
  });

  test("is given whole to whoever has a part of another file, and not again to whoever has it", async () => {
    const { headers } = await fetchFile("claims.csv.gz");
    const etag = headers.get("etag")!;
    const other = { range: "bytes=0-9", "if-range": '"other"' };
    expect((await fetchFile("claims.csv.gz", site, other)).status).toBe(200);
    const same = { range: "bytes=0-9", "if-range": etag };
    expect((await fetchFile("claims.csv.gz", site, same)).status).toBe(206);
    expect((await fetchFile("claims.csv.gz", site, { "if-none-match": etag })).status).toBe(304);
    const head = await site.api.fetch(
      new Request(`${publicUrl}/v1/dumps/${seq}/claims.csv.gz`, { method: "HEAD" }),
    );
    expect(head.headers.get("accept-ranges")).toBe("bytes");
    expect(await head.text()).toBe("");
  });

  test("is the latest until there is another, at an address that stays", async () => {
    const answer = await site.visitor.call("GET", "/v1/dumps/latest/claims.csv.gz");
    expect(answer.status).toBe(302);
    expect(answer.headers.get("location")).toBe(`/v1/dumps/${seq}/claims.csv.gz`);
  });

  test("that does not exist, or has no such file, is not found", async () => {
    for (const path of [
      "999/claims.csv.gz",
      `${seq}/claims.xml`,
      "0/claims.csv.gz",
      "x/claims.csv.gz",
    ])
      expect((await site.visitor.call("GET", `/v1/dumps/${path}`)).status, path).toBe(404);
  });
});

describe("the job", () => {
  const deps = (at: string) => ({
    ...site.database,
    publicUrl,
    siteName: "The Newsroom",
    clock: () => new Date(at),
    log: { info: () => undefined },
  });
  const run = (at: string, signal?: AbortSignal) =>
    dumpDaily(deps(at) as unknown as Parameters<typeof dumpDaily>[0], signal);

  test("makes one a day, none where nothing was published, and keeps three", async () => {
    const before = (await getDumps()).length;
    await run("2026-11-20T23:00:00Z");
    expect(await getDumps()).toHaveLength(before);
    for (const day of ["21", "22", "23"]) {
      await acceptNewClaim(author);
      await run(`2026-11-${day}T01:00:00Z`);
      await run(`2026-11-${day}T02:00:00Z`);
    }
    await run("2026-11-24T01:00:00Z");
    const days = (await getDumps()).map(({ made_at }) => made_at.slice(8, 10));
    expect(days).toEqual(["23", "22", "21"]);
  });

  test("that is broken off leaves nothing to be read, and the next one makes it whole", async () => {
    await acceptNewClaim(author);
    const stopped = AbortSignal.abort(new Error("stopping"));
    await expect(run("2026-11-25T01:00:00Z", stopped)).rejects.toThrow("stopping");
    const [latest] = await getDumps();
    expect(latest?.made_at.slice(8, 10)).toBe("23");
    await run("2026-11-25T02:00:00Z");
    expect((await getDumps())[0]?.made_at.slice(8, 10)).toBe("25");
  });
});
