import { afterAll, describe, expect, test } from "vitest";
import { googleErrorKinds } from "@claimledger/claims/google-error";
import { problemKinds, type Problem } from "@claimledger/claims/problem";
import type { ErrorCode } from "@claimledger/claims/errors";
import { openClient, type Answer, type Client, type Sent } from "../support/client.ts";
import { operations, type DescribedOperation } from "../support/description.ts";
import { fullDraft, need, webSource } from "../support/newsroom.ts";
import { fillPath, makeOneOfEach } from "../support/one-of-each.ts";
import { startApi } from "../support/start-api.ts";

const site = await startApi();
const limited = await startApi({ beside: site, limits: { anonymous: 1_000, keyed: 1 } });
afterAll(async () => {
  await limited.close();
  await site.close();
});
const { admin, known } = await makeOneOfEach(site);
const { visitor } = site;

const writes = operations.filter(({ method }) => method !== "get");
const reads = operations.filter(({ method }) => method === "get");
const atDesk = ({ template }: DescribedOperation) => template.startsWith("/v1/desk/");

function ask(
  client: Client,
  operation: DescribedOperation,
  sent: Sent = {},
  query = "",
): Promise<Answer<Problem>> {
  const { requestBody, method, operationId } = operation;
  const isRemoved = operationId === "restoreEvidence";
  const named = isRemoved ? { ...known, evidence: known["removed evidence"]! } : known;
  const path = fillPath(operation.template, named) + query;
  return client.call(method.toUpperCase(), path, { ...(requestBody && { body: {} }), ...sent });
}

async function makeKey(...scopes: string[]): Promise<string> {
  const body = { name: "a program", scopes };
  return need(201, await admin.call<{ key: string }>("POST", "/v1/desk/api-keys", { body })).key;
}

/** Operations that do not refuse so, each in its own API's way, with what they answer instead. */
async function findOthers(
  code: ErrorCode,
  asked: DescribedOperation[],
  send: (operation: DescribedOperation) => Promise<Answer<Problem>>,
): Promise<string[]> {
  const others: string[] = [];
  for (const operation of asked) {
    const isGoogle = operation.template.startsWith("/v1alpha1/");
    const expected = (isGoogle ? googleErrorKinds : problemKinds)[code].status;
    const { status, text } = await send(operation);
    if (status !== expected) others.push(`${operation.operationId}: ${status} ${text}`);
  }
  return asked.length > 0 ? others : ["nothing was asked"];
}

describe("every operation refuses", () => {
  test("a key that is unknown", async () => {
    const headers = { "x-api-key": "clk_nobodys" };
    expect(
      await findOthers("not_signed_in", operations, (one) => ask(visitor, one, { headers })),
    ).toEqual([]);
  });

  test("of the desk whoever is not signed in", async () => {
    expect(
      await findOthers("not_signed_in", operations.filter(atDesk), (one) => ask(visitor, one)),
    ).toEqual([]);
  });

  test("of the desk a key that is not for it", async () => {
    const headers = { "x-api-key": await makeKey() };
    expect(
      await findOthers("not_allowed", operations.filter(atDesk), (one) =>
        ask(visitor, one, { headers }),
      ),
    ).toEqual([]);
  });

  test("that changes something a page of another site", async () => {
    const headers = { origin: "https://elsewhere.example" };
    const changing = writes.filter(({ responses }) => "403" in responses);
    expect(
      await findOthers("not_allowed", changing, (one) => ask(admin, one, { headers })),
    ).toEqual([]);
  });

  test("whoever asks too much", async () => {
    const headers = { "x-api-key": await makeKey() };
    await limited.visitor.call("GET", "/v1/topics", { headers });
    expect(
      await findOthers("too_many_requests", operations, (one) =>
        ask(limited.visitor, one, { headers }),
      ),
    ).toEqual([]);
  });

  test("with parameters an address of nothing", async () => {
    const nothing = operations.filter(({ template }) => template.includes("{"));
    expect(
      await findOthers("not_found", nothing, (one) => {
        const path = one.template.replaceAll(/\{\w+\}/g, "nothing");
        return admin.call(one.method.toUpperCase(), path, bodyOf(one));
      }),
    ).toEqual([]);
  });

  test("with a query a field that it does not have", async () => {
    const asked = reads.filter(
      ({ operationId, parameters }) =>
        operationId !== "getOembed" && parameters?.some((one) => one.in === "query"),
    );
    expect(
      await findOthers("invalid", asked, (one) => ask(admin, one, {}, "?no_such_field=1")),
    ).toEqual([]);
  });

  test("with a body one of a wrong shape, and one that is too large", async () => {
    const asked = operations.filter(({ requestBody }) => requestBody !== undefined);
    const headers = { "content-length": "999999999" };
    expect(
      await findOthers("invalid", asked, (one) => ask(visitorOrAdmin(one), one, { body: [] })),
    ).toEqual([]);
    expect(
      await findOthers("too_large", asked, (one) => ask(visitorOrAdmin(one), one, { headers })),
    ).toEqual([]);
  });

  test("of the desk that keeps its answer an Idempotency-Key that is none", async () => {
    const secret = [
      "createApiKey",
      "createWebhook",
      "rotateWebhookSecret",
      "editAccount",
      "invite",
      "makeSignInLink",
    ];
    const asked = writes.filter((one) => atDesk(one) && !secret.includes(one.operationId));
    const headers = { "idempotency-key": "a key" };
    expect(
      await findOthers("invalid", asked, (one) => ask(admin, one, { headers, ...bodyOf(one) })),
    ).toEqual([]);
  });

  test("that changes a row whoever does not say which version they have read, or another", async () => {
    const asked = writes.filter(({ responses }) => "428" in responses);
    expect(
      await findOthers("precondition_required", asked, (one) => ask(admin, one, bodyOf(one))),
    ).toEqual([]);
    expect(
      await findOthers("stale", asked, (one) => ask(admin, one, { ...bodyOf(one), ifMatch: 99 })),
    ).toEqual([]);
  });
});

test("every public read with an ETag says 304 to whoever has it", async () => {
  const asked = reads.filter(({ responses }) => "304" in responses);
  expect(asked.length).toBeGreaterThan(30);
  for (const one of asked) {
    const query = needed[one.operationId] ?? "";
    const first = await ask(visitor, one, {}, query);
    expect(first.status, `${one.operationId}: ${first.text}`).toBe(200);
    const headers = { "if-none-match": first.headers.get("etag")! };
    const second = await ask(visitor, one, { headers }, query);
    expect([one.operationId, second.status, second.text]).toEqual([one.operationId, 304, ""]);
  }
});

test("every feed comes as Atom, RSS and JSON Feed", async () => {
  for (const one of reads.filter(({ template }) => template.startsWith("/feeds/")))
    for (const format of ["atom", "rss", "json"]) {
      const path = fillPath(one.template, { ...known, format });
      expect((await visitor.call("GET", path)).status, path).toBe(200);
    }
});

test("where no connection to the database comes free, every operation says when to come again", async () => {
  const { pool } = site.database;
  // The job queue and its listener hold some of them.
  const held = await Promise.all(
    Array.from({ length: (pool.options.max ?? 10) - 1 }, () => pool.connect()),
  );
  try {
    const headers = { "x-api-key": "clk_nobodys" };
    const answers = await Promise.all(
      operations.map(async (one) => ({ one, answer: await ask(visitor, one, { headers }) })),
    );
    for (const { one, answer } of answers) {
      expect(answer.status, `${one.operationId}: ${answer.text}`).toBe(503);
      expect(answer.headers.get("retry-after")).toBe("2");
    }
  } finally {
    for (const client of held) client.release();
  }
}, 60_000);

/** A lint or an analysis is limited by address; a client of its own has the whole allowance. */
function visitorOrAdmin(operation: DescribedOperation): Client {
  return atDesk(operation) ? admin : openClient(site.api);
}

const needed: Record<string, string> = {
  searchFactChecks: "?query=harbour",
  searchFactChecksByImage: "?imageUri=https%3A%2F%2Fport.example%2Fa.png",
  getOembed: `?url=${encodeURIComponent(`http://newsroom.example/claims/${known["claims"]}`)}`,
};

const note = "They are kept as they were.";
const bodies: Record<string, object> = {
  importArticle: { format: "text", content: "The port has 5 cranes.", language: "en" },
  editArticle: { title: "Another title" },
  editClaimant: { same_as: ["https://www.wikidata.org/wiki/Q42"] },
  tagClaim: { topics: ["politics"] },
  attachSource: webSource,
  editEvidence: webSource,
  startReview: { purpose: "verdict" },
  saveDraft: fullDraft,
  withdrawArticle: { reason: note },
  withdrawClaim: { reason: note },
  returnReview: { note },
  approveReview: { publish: false },
  acceptInvitation: { name: "Guest", password: "correct horse battery" },
  changeRole: { role: "admin" },
  assignClaim: { assignee: null },
  takeSubmission: { answer: note },
  declineSubmission: { answer: note },
};

function bodyOf({ operationId }: DescribedOperation): Sent {
  const body = bodies[operationId];
  return body ? { body } : {};
}
