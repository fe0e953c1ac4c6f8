import { afterAll, describe, expect, test } from "vitest";
import type { DeskClaim, DeskEvidence } from "@claimledger/claims/desk/claim";
import {
  acceptNewClaim,
  act,
  attachSource,
  fullDraft,
  need,
  saveDraft,
  startReview,
  webSource,
  publishNewVerdict,
} from "../support/newsroom.ts";
import { startApi } from "../support/start-api.ts";

const site = await startApi();
afterAll(() => site.close());

const reviewer = await site.signedIn("reviewer");
const editor = await site.signedIn("editor");
const claim = await acceptNewClaim(reviewer);
const path = `/v1/desk/claims/${claim.id}/evidence`;

describe("works", () => {
  test("a web source is attached with its quote, stance and the day it was read", async () => {
    const evidence = await attachSource(reviewer, claim.id);
    expect(evidence).toMatchObject({ ...webSource, row_version: 1, added_by: reviewer.name });
    const answer = await reviewer.call<DeskClaim>("GET", `/v1/desk/claims/${claim.id}`);
    expect(answer.body.evidence.map(({ id }) => id)).toContain(evidence.id);
  });

  test("a protected source is described and reasoned, never identified", async () => {
    const source = {
      kind: "protected",
      title: "A member of the port's board",
      protected_reason: "Would lose the post if named.",
    } as const;
    expect((await attachSource(reviewer, claim.id, { source })).source).toEqual(source);
    const named = { ...source, url: "https://board.example/member" };
    const answer = await reviewer.call("POST", path, { body: { ...webSource, source: named } });
    expect(answer.status).toBe(422);
  });

  test("evidence is replaced in the version that was read, and removed", async () => {
    const evidence = await attachSource(reviewer, claim.id);
    const one = `/v1/desk/evidence/${evidence.id}`;
    const body = { ...webSource, stance: "refutes", quote: "No euros." };
    const changed = await editor.call<DeskEvidence>("PUT", one, { body, ifMatch: 1 });
    expect(need(200, changed)).toMatchObject({ ...body, row_version: 2 });
    expect((await reviewer.call("PUT", one, { body, ifMatch: 1 })).status).toBe(412);
    expect((await reviewer.call("DELETE", one, { ifMatch: 1 })).status).toBe(412);
    expect((await reviewer.call("DELETE", one)).status).toBe(428);
    const removed = await reviewer.call("DELETE", one, { ifMatch: 2 });
    expect([removed.status, removed.text]).toEqual([204, ""]);
    const restored = await reviewer.call<DeskEvidence>("POST", `${one}/restore`, { ifMatch: 2 });
    expect(restored.body).toMatchObject({ id: need(200, restored).id, row_version: 2 });
    expect((await reviewer.call("POST", `${one}/restore`, { ifMatch: 2 })).status).toBe(404);
    await reviewer.call("DELETE", one, { ifMatch: 2 });
    expect((await reviewer.call("DELETE", one, { ifMatch: 2 })).status).toBe(404);
  });

  test("one document cited twice is one source, and changing one citation leaves the other", async () => {
    const url = "https://port.example/shared";
    const source = { ...webSource.source, url } as const;
    const first = await attachSource(reviewer, claim.id, { source });
    const second = await attachSource(reviewer, claim.id, { source, quote: "Another line." });
    const body = { ...webSource, source: { ...source, title: "A better title" } };
    need(200, await reviewer.call("PUT", `/v1/desk/evidence/${first.id}`, { body, ifMatch: 1 }));
    const answer = await reviewer.call<DeskClaim>("GET", `/v1/desk/claims/${claim.id}`);
    const seen = answer.body.evidence.find(({ id }) => id === second.id);
    expect(seen?.source.title).toBe(webSource.source.title);
  });

  test("it is today somewhere on earth: the date may be a few hours ahead, no more", async () => {
    site.clock.set("2026-11-20T12:00:00Z");
    const at = (accessed_on: string) =>
      reviewer.call("POST", path, { body: { ...webSource, accessed_on } });
    expect((await at("2026-11-21")).status).toBe(201);
    const future = await at("2026-11-22");
    expect(future).toMatchObject({ status: 422, body: { errors: [{ pointer: "/accessed_on" }] } });
  });
});

describe("refuses bad input", () => {
  const source = webSource.source;
  const refusals: [string, object, string][] = [
    ["a javascript: address", { source: { ...source, url: "javascript:alert(1)" } }, "/source/url"],
    ["a data: address", { source: { ...source, url: "data:text/html,x" } }, "/source/url"],
    ["a file: address", { source: { ...source, url: "file:///etc/passwd" } }, "/source/url"],
    ["an address without a host", { source: { ...source, url: "https://" } }, "/source/url"],
    ["a relative address", { source: { ...source, url: "/report" } }, "/source/url"],
    ["a source without a title", { source: { ...source, title: " " } }, "/source/title"],
    ["an unknown kind of source", { source: { kind: "rumour", title: "x" } }, "/source"],
    ["an unknown stance", { stance: "maybe" }, "/stance"],
    ["a date that does not exist", { accessed_on: "2026-02-30" }, "/accessed_on"],
    ["a date with a time", { accessed_on: "2026-02-03T00:00:00Z" }, "/accessed_on"],
    ["an overlong quote", { quote: "x".repeat(5_001) }, "/quote"],
    [
      "a protected source without a reason",
      { source: { kind: "protected", title: "x", protected_reason: "" } },
      "/source/protected_reason",
    ],
    ["an unknown field", { rating: 5 }, "/rating"],
  ];
  for (const [what, change, pointer] of refusals)
    test(what, async () => {
      const answer = await reviewer.call("POST", path, { body: { ...webSource, ...change } });
      expect(answer.status, answer.text).toBe(422);
      expect(answer.body.errors?.map((fault) => fault.pointer).join(" ")).toContain(pointer);
    });

  test("evidence for a claim that does not exist", async () => {
    const nowhere = path.replace(claim.id, "01999999-0000-7000-8000-000000000000");
    expect((await reviewer.call("POST", nowhere, { body: webSource })).status).toBe(404);
  });

  test("evidence for a retracted claim stays as it is", async () => {
    const { claim_id } = await publishNewVerdict(reviewer, editor);
    const review = await startReview(reviewer, claim_id, "retraction");
    const { conflict_of_interest } = fullDraft;
    const drafted = await saveDraft(reviewer, review, {
      conflict_of_interest,
      correction_note: "Wrong.",
    });
    await act(editor, "approve", await act(reviewer, "submit", drafted), { publish: true });
    const answer = await reviewer.call("POST", `/v1/desk/claims/${claim_id}/evidence`, {
      body: webSource,
    });
    expect(answer).toMatchObject({ status: 409, body: { code: "wrong_status" } });
  });
});

describe("refuses the wrong person", () => {
  test("nobody attaches, changes or removes a source without signing in", async () => {
    const evidence = await attachSource(reviewer, claim.id);
    const one = `/v1/desk/evidence/${evidence.id}`;
    expect((await site.visitor.call("POST", path, { body: webSource })).status).toBe(401);
    expect((await site.visitor.call("PUT", one, { body: webSource, ifMatch: 1 })).status).toBe(401);
    expect((await site.visitor.call("DELETE", one, { ifMatch: 1 })).status).toBe(401);
  });
});
