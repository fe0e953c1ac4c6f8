import { afterAll, describe, expect, test } from "vitest";
import type { DeskMasthead, Masthead } from "@claimledger/claims/desk/masthead";
import type { DeskSubmission, SubmissionReceipt } from "@claimledger/claims/desk/submission";
import { need } from "../support/newsroom.ts";
import { openClient } from "../support/client.ts";
import { startApi } from "../support/start-api.ts";

const site = await startApi();
afterAll(() => site.close());
const reviewer = await site.signedIn("reviewer");
const admin = await site.signedIn("admin");
const { visitor } = site;

const input = {
  statement: "The mayor said the harbour is 300 metres deep.",
  url: "https://news.example/harbour",
  note: "It cannot be.",
  language: "en",
  contact: "reader@example.org",
};

async function send(body: object = input, from = openClient(site.api)): Promise<SubmissionReceipt> {
  return need(201, await from.call<SubmissionReceipt>("POST", "/v1/submissions", { body }));
}

async function find(status: string): Promise<DeskSubmission[]> {
  const path = `/v1/desk/submissions?status=${status}`;
  return need(200, await reviewer.call<{ items: DeskSubmission[] }>("GET", path)).items;
}

describe("a reader sends a claim", () => {
  test("it waits at the desk; its sender sees where it stands and nobody sees the sender", async () => {
    const receipt = await send();
    expect(receipt).toMatchObject({ status: "open", path: `/submissions/${receipt.id}` });
    expect(await find("open")).toMatchObject([{ id: receipt.id, ...input }]);
    const seen = await visitor.call("GET", `/v1/submissions/${receipt.id}`);
    expect(seen.body).toEqual(receipt);
    expect(seen.text).not.toContain("reader@");
  });

  test("what is taken or declined is answered, and who sent it is forgotten", async () => {
    for (const [act, status] of [
      ["take", "taken"],
      ["decline", "declined"],
    ]) {
      const { id } = await send();
      const path = `/v1/desk/submissions/${id}/${act}`;
      const sent = { body: { answer: "Thank you." }, ifMatch: 1 };
      const decided = need(200, await reviewer.call<DeskSubmission>("POST", path, sent));
      expect(decided).toMatchObject({ status, contact: null, decided_by: reviewer.name });
      const row = await site.database.prisma.submission.findUniqueOrThrow({ where: { id } });
      expect(row).toMatchObject({ contact: null, addressHash: null });
      const again = await reviewer.call("POST", path, { ...sent, ifMatch: "*" });
      expect(again.status).toBe(409);
      const receipt = await visitor.call<SubmissionReceipt>("GET", `/v1/submissions/${id}`);
      expect(receipt.body).toMatchObject({ status, answer: "Thank you." });
    }
  });

  test("the sixth within an hour from one address is refused; an hour later it is taken", async () => {
    const eager = openClient(site.api);
    for (let n = 0; n < 5; n++) await send(input, eager);
    const sixth = await eager.call("POST", "/v1/submissions", { body: input });
    expect([sixth.status, sixth.body.code]).toEqual([429, "too_many_requests"]);
    await send(input);
    site.clock.advance(3_700_000);
    await send(input, eager);
  });

  test("the address itself is nowhere in the database", async () => {
    const rows = await site.database.prisma.submission.findMany();
    expect(JSON.stringify(rows)).not.toContain("203.0.");
  });

  test("what is no claim is refused, and so is a foreign page", async () => {
    for (const bad of [
      {},
      { ...input, statement: "too short" },
      { ...input, statement: "x".repeat(1_001) },
      { ...input, url: "javascript:alert(1)" },
      { ...input, contact: "nobody" },
      { ...input, language: "tlh" },
      { ...input, status: "taken" },
      { ...input, note: "a\0b" },
    ])
      expect(
        (await openClient(site.api).call("POST", "/v1/submissions", { body: bad })).status,
      ).toBe(422);
    const foreign = { body: input, headers: { origin: "https://other.example" } };
    expect((await visitor.call("POST", "/v1/submissions", foreign)).status).toBe(403);
  });

  test("only the desk lists and decides, on the version it has read", async () => {
    const { id } = await send();
    expect((await visitor.call("GET", "/v1/desk/submissions")).status).toBe(401);
    const path = `/v1/desk/submissions/${id}/take`;
    expect((await visitor.call("POST", path, { body: {}, ifMatch: 1 })).status).toBe(401);
    expect((await reviewer.call("POST", path, { body: {} })).status).toBe(428);
    expect((await reviewer.call("POST", path, { body: {}, ifMatch: 7 })).status).toBe(412);
  });
});

describe("the masthead", () => {
  const told = {
    organisation: "The Newsroom",
    email: "desk@newsroom.example",
    about: { en: "We check.", vi: "Chúng tôi kiểm chứng." },
    team: [{ name: "Anna Weiss", role: "Editor" }],
  };

  test("is empty until an administrator fills it in, then public", async () => {
    const before = need(200, await visitor.call<Masthead>("GET", "/v1/masthead"));
    expect(before).toMatchObject({ organisation: "", email: null, team: [], updated_at: null });
    const path = "/v1/desk/masthead";
    const { row_version } = need(200, await admin.call<DeskMasthead>("GET", path));
    const sent = { body: told, ifMatch: row_version };
    need(200, await admin.call<DeskMasthead>("PUT", path, sent));
    const after = await visitor.call<Masthead>("GET", "/v1/masthead");
    expect(after.body).toMatchObject({ ...told, about: { ...told.about, zh: "" } });
    expect(after.headers.get("last-modified")).toMatch(/GMT$/);
    expect((await admin.call("PUT", path, sent)).status).toBe(412);
  });

  test("bad fields and other people are refused", async () => {
    const path = "/v1/desk/masthead";
    for (const bad of [{ email: "x" }, { website: "ftp://x" }, { team: [{ name: "" }] }, { x: 1 }])
      expect((await admin.call("PUT", path, { body: bad, ifMatch: "*" })).status).toBe(422);
    const sent = { body: told, ifMatch: "*" };
    expect((await reviewer.call("PUT", path, sent)).status).toBe(403);
    expect((await reviewer.call("GET", path)).status).toBe(403);
    expect((await visitor.call("PUT", path, sent)).status).toBe(401);
  });
});
