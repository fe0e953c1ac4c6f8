import { afterAll, expect, test } from "vitest";
import { operations } from "../support/description.ts";
import { fillPath, makeOneOfEach } from "../support/one-of-each.ts";
import { startApi } from "../support/start-api.ts";

const site = await startApi({ isByChance: true });
afterAll(() => site.close());
const { admin, known } = await makeOneOfEach(site);
const reads = operations.filter(({ method }) => method === "get");

const toCursor = (json: string) => Buffer.from(json).toString("base64url");

const headers: Record<string, string>[] = [
  { range: "bytes=0-1,3-4" },
  { "if-none-match": '"é", W/"x"' },
  { accept: ";;;,,," },
  { "accept-language": "*;q=9,x" },
  { authorization: "Bearer" },
  { authorization: `Bearer ${"x".repeat(9_000)}` },
  { "x-api-key": "é" },
  { cookie: "claimledger.session_token=%00%ff.x" },
  { cookie: "a=\u00ff; claimledger.session_token=a.b.c%" },
  { "x-forwarded-for": "::1, x" },
  { host: "evil example" },
  { origin: "null" },
];

const queries = [
  "limit=1e2",
  "limit=10&limit=20",
  "cursor=%00",
  "%",
  "a=%zz",
  "__proto__=1",
  "constructor=x",
  "q=%00",
  "q=%ED%A0%80",
  "q=%C0%80%FF",
  `q=${"%F0%9F%98%80".repeat(500)}`,
  "query=%00",
  "after=9007199254740993",
  "after=-0",
  "after=0x10",
  "offset=-1",
  "pageToken=%00",
  "changed_since=9999-12-31T23:59:59Z",
  "made_from=0000-01-01",
  `article=${"0".repeat(36)}`,
  "fields=__proto__",
  "include=constructor",
  "url=http://[::1",
  "url=%00",
  `currency=USD&min_amount=${"9".repeat(30)}`,
  `cursor=${toCursor('["x",[1e999]]')}`,
  `cursor=${toCursor(String.raw`["x",["\ud800"]]`)}`,
  `query=a&pageToken=${toCursor("[1e300]")}`,
];

/** Requests that end in a fault of ours, or in an answer that is not described. */
async function findFaults(asked: { path: string; headers?: Record<string, string> }[]) {
  const faults: string[] = [];
  for (const { path, ...sent } of asked) {
    const answer = await admin.call("GET", path, sent).catch((error: Error) => error);
    const fault = answer instanceof Error ? answer.message : answer.status === 500 && answer.text;
    if (fault) faults.push(`${path} ${JSON.stringify(sent)}: ${fault}`);
  }
  return faults;
}

test("awkward headers are no fault of ours, at any address", async () => {
  const paths = reads.map(({ template }) => fillPath(template, known));
  const asked = paths.flatMap((path) => headers.map((one) => ({ path, headers: one })));
  expect(await findFaults(asked)).toEqual([]);
});

test("awkward queries are no fault of ours, at any address", async () => {
  const paths = reads.map(({ template }) => fillPath(template, known));
  const asked = paths.flatMap((path) => queries.map((query) => ({ path: `${path}?${query}` })));
  expect(await findFaults(asked)).toEqual([]);
});

test("awkward addresses are no fault of ours", async () => {
  const endings = ["/", "/%00", "/..%2f..", "%00", "%ff", "%"];
  const asked = reads.flatMap(({ template }) =>
    endings.map((ending) => ({ path: fillPath(template, known) + ending })),
  );
  const others = ["/charts/%00.svg", "/sitemaps/articles/0000-00", "/sitemaps/articles/9999-99"];
  expect(await findFaults([...asked, ...others.map((path) => ({ path }))])).toEqual([]);
});
