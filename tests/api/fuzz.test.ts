import { readFileSync } from "node:fs";
import fc, { type Arbitrary } from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import type { Problem } from "@claimledger/claims/problem";
import { arbitraryJson, type Schema } from "../support/arbitrary-json.ts";
import type { Answer } from "../support/client.ts";
import { attachSource, findProposals, importText, submitNewReview } from "../support/newsroom.ts";
import { startApi } from "../support/start-api.ts";

type Parameter = { name: string; in: "path" | "query" | "header"; schema: Schema };
type Operation = {
  operationId: string;
  parameters?: Parameter[];
  requestBody?: { content: { "application/json": { schema: Schema } } };
};
type Description = {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
};

const numRuns = Number(process.env["FUZZ_RUNS"] ?? 40);
const file = new URL("../../apps/api/openapi.json", import.meta.url);
const { paths, components } = JSON.parse(readFileSync(file, "utf8")) as Description;
const find = (ref: string) => components.schemas[ref.split("/").at(-1)!]!;

const site = await startApi();
afterAll(() => site.close());

const admin = await site.signedIn("admin");
/** One of each thing, by the name that its addresses have. */
async function makeThings(): Promise<Record<string, string>> {
  const { article } = await importText(admin);
  const review = await submitNewReview(admin);
  const evidence = await attachSource(admin, review.claim_id);
  const [proposal] = await findProposals(admin, article.id);
  return {
    articles: article.id,
    claims: review.claim_id,
    reviews: review.id,
    evidence: evidence.id,
    proposals: proposal!.id,
  };
}

function path(template: string, known: Record<string, string>, ids: Arbitrary<string>) {
  const kind = template.split("/").findLast((_, at, parts) => parts[at + 1]?.startsWith("{"));
  const segment = fc.oneof(
    { weight: 8, arbitrary: kind && known[kind] ? fc.constant(known[kind]) : ids },
    { weight: 1, arbitrary: ids },
    { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 20 }) },
  );
  return segment.map((value) =>
    template.replaceAll(/\{\w+\}/g, () => encodeURIComponent(value.toWellFormed())),
  );
}

/** Each field now and then, as it would be typed into an address. */
function query(parameters: Parameter[], ids: Arbitrary<string>) {
  const fields = parameters.map(({ name, schema }) =>
    fc.option(
      arbitraryJson(schema, find, ids).map((value) => {
        const written = typeof value === "string" ? value : JSON.stringify(value);
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
    accept: fc.constantFrom("text/html", "application/json", "*/*;q=0"),
  },
  { requiredKeys: ["if-match"] },
);

/** What is wrong with an answer, whatever was asked; null if nothing is. */
function findFault(answer: Answer<Partial<Problem>>, template: string): string | null {
  const { status, headers, text, body } = answer;
  const type = headers.get("content-type") ?? "";
  if (status >= 500) return `${status} ${text}`;
  if (status === 204 || status === 304) return text === "" ? null : "a body where none may be";
  if (status < 400) return /^application\/(ld\+)?json/.test(type) ? null : type;
  if (template.startsWith("/v1alpha1/"))
    return isGoogleError(body, status) ? null : `${status} as ${text}`;
  if (type !== "application/problem+json") return `${status} as ${type}`;
  const isWhole = body.status === status && body.code && body.detail && body.request_id;
  return isWhole ? null : text;
}

function isGoogleError(body: object, status: number): boolean {
  const { error } = body as { error?: { code: number; status: string; message: string } };
  return error?.code === status && Boolean(error.status && error.message);
}

describe("whatever is sent, the answer is JSON or a problem document, and never a fault of ours:", () => {
  for (const [template, methods] of Object.entries(paths))
    for (const [method, { operationId, parameters = [], requestBody }] of Object.entries(methods)) {
      const schema = requestBody?.content["application/json"].schema;
      test(operationId, async () => {
        const known = await makeThings();
        const ids = fc.oneof(fc.constantFrom(...Object.values(known)), fc.uuid());
        const asked = parameters.filter((one) => one.in === "query");
        const request = fc.record({
          address: fc
            .tuple(path(template, known, ids), query(asked, ids))
            .map((parts) => parts.join("")),
          body: schema ? arbitraryJson(schema, find, ids) : fc.constant(undefined),
          headers,
        });
        await fc.assert(
          fc.asyncProperty(request, async ({ address, ...sent }) => {
            const answer = await admin.call(method.toUpperCase(), address, sent);
            expect(findFault(answer, template)).toBeNull();
          }),
          { numRuns },
        );
      });
    }
});
