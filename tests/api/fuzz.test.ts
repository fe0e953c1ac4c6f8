import fc, { type Arbitrary } from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { arbitraryJson } from "../support/arbitrary-json.ts";
import type { Client } from "../support/client.ts";
import { findSchema, operations, type DescribedParameter } from "../support/description.ts";
import {
  attachSource,
  findProposals,
  importText,
  need,
  submitNewReview,
} from "../support/newsroom.ts";
import { fillPath, makeOneOfEach } from "../support/one-of-each.ts";
import { startApi } from "../support/start-api.ts";

/** Requests of each operation. */
const numRuns = Number(process.env["FUZZ_RUNS"] ?? 40);

const site = await startApi({ isByChance: true });
afterAll(() => site.close());

const { admin, known } = await makeOneOfEach(site);
// Somebody whose sessions may be ended.
known["people"] = (await site.signedIn("reviewer")).id;
const scopes = ["read", "import", "webhooks"];
const { key } = need(
  201,
  await admin.call<{ key: string }>("POST", "/v1/desk/api-keys", { body: { name: "x", scopes } }),
);

const callWithKey: Client["call"] = (method, path, sent = {}) =>
  site.visitor.call(method, path, { ...sent, headers: { ...sent.headers, "x-api-key": key } });

/** Nobody, a program, and most often whoever may do everything. */
const callers = fc.oneof(
  { weight: 1, arbitrary: fc.constant<Client["call"]>(site.visitor.call) },
  { weight: 2, arbitrary: fc.constant<Client["call"]>(callWithKey) },
  { weight: 7, arbitrary: fc.constant<Client["call"]>(admin.call) },
);

/** What acts use up, by the name that its addresses have. */
async function makeThings(): Promise<Record<string, string>> {
  const { article } = await importText(admin);
  const review = await submitNewReview(admin);
  const evidence = await attachSource(admin, review.claim_id);
  const [proposal] = await findProposals(admin, article.id);
  return {
    "desk/articles": article.id,
    "desk/claims": review.claim_id,
    "desk/reviews": review.id,
    evidence: evidence.id,
    proposals: proposal!.id,
  };
}

function path(template: string, things: Record<string, string>, ids: Arbitrary<string>) {
  const other = fc.oneof(ids, fc.string({ unit: "grapheme", maxLength: 20 }));
  return fc.oneof(
    { weight: 8, arbitrary: fc.constant(fillPath(template, things)) },
    {
      weight: 2,
      arbitrary: other.map((value) =>
        template.replaceAll(/\{\w+\}/g, () => encodeURIComponent(value.toWellFormed())),
      ),
    },
  );
}

/** Names with commas between, or what no field takes. */
function write(value: unknown): string {
  const isNames = Array.isArray(value) && value.every((one) => typeof one === "string");
  return isNames ? value.join(",") : JSON.stringify(value);
}

/** Each field now and then, as it would be typed into an address. */
function query(parameters: DescribedParameter[], ids: Arbitrary<string>) {
  const fields = parameters.map(({ name, schema }) =>
    fc.option(
      arbitraryJson(schema, findSchema, ids).map((value) => {
        const written = typeof value === "string" ? value : write(value);
        return `${name}=${encodeURIComponent(written.toWellFormed())}`;
      }),
      { freq: 1 },
    ),
  );
  return fc.tuple(...fields).map((found) => {
    const given = found.filter((field) => field !== null);
    return given.length > 0 ? `?${given.join("&")}` : "";
  });
}

const headers = fc.record(
  {
    "if-match": fc.oneof(
      { weight: 9, arbitrary: fc.constant("*") },
      { weight: 1, arbitrary: fc.constantFrom(`"1"`, `"99999999999"`, "x", "") },
    ),
    "idempotency-key": fc.oneof(
      { weight: 19, arbitrary: fc.uuid() },
      { weight: 1, arbitrary: fc.constantFrom("a", "k".repeat(201), "é") },
    ),
    "if-none-match": fc.constantFrom("*", `"x"`, `W/"y", z`, ","),
    accept: fc.constantFrom("text/html", "application/json", "application/x-ndjson", "*/*;q=0"),
    range: fc.constantFrom("bytes=0-9", "bytes=-1", "bytes=9-0", "bytes=99999999999-", "x=1"),
    "last-event-id": fc.constantFrom("1", "0", "-1", "99999999999999999", "é"),
  },
  { requiredKeys: ["if-match"] },
);

describe("whatever is sent, the answer is as openapi.json describes it, and never a fault of ours:", () => {
  for (const { operationId, template, method, parameters = [], requestBody } of operations) {
    const schema = requestBody?.content["application/json"].schema;
    test(
      operationId,
      async () => {
        const things = { ...known, ...(method === "get" ? {} : await makeThings()) };
        const ids = fc.oneof(fc.constantFrom(...Object.values(things)), fc.uuid());
        const asked = parameters.filter((one) => one.in === "query");
        const request = fc.record({
          call: callers,
          address: fc
            .tuple(path(template, things, ids), query(asked, ids))
            .map((parts) => parts.join("")),
          body: schema ? arbitraryJson(schema, findSchema, ids) : fc.constant(undefined),
          headers,
        });
        await fc.assert(
          fc.asyncProperty(request, async ({ call, address, ...sent }) => {
            // An answer that is not described throws; a fault is described nowhere.
            const { status, text } = await call(method.toUpperCase(), address, sent);
            expect(status, text).not.toBe(500);
          }),
          { numRuns },
        );
      },
      30_000 + numRuns * 200,
    );
  }
});
