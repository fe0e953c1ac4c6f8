import { afterAll, describe, expect, test } from "vitest";
import type { Sent } from "../support/client.ts";
import {
  acceptNewClaim,
  acceptProposal,
  attachSource,
  findProposals,
  fullDraft,
  importText,
  need,
  webSource,
} from "../support/newsroom.ts";
import { makeOneOfEach } from "../support/one-of-each.ts";
import { startApi } from "../support/start-api.ts";

const site = await startApi();
afterAll(() => site.close());
const { admin, known } = await makeOneOfEach(site);

describe("refuses what its state does not allow:", () => {
  const call = (method: string, path: string, sent: Sent = {}) =>
    admin.call<{ id: string }>(method, `/v1/desk/${path}`, { ifMatch: "*", ...sent });

  test("editing or dismissing an accepted proposal", async () => {
    const { article } = await importText(admin);
    const [proposal] = await findProposals(admin, article.id);
    await acceptProposal(admin, proposal!);
    const body = { statement: "Other words." };
    expect((await call("PATCH", `proposals/${proposal!.id}`, { body })).status).toBe(409);
    expect((await call("POST", `proposals/${proposal!.id}/dismiss`)).status).toBe(409);
  });

  test("editing, removing and restoring evidence of a withdrawn claim", async () => {
    const claim = await acceptNewClaim(admin);
    const [kept, removed] = [
      await attachSource(admin, claim.id),
      await attachSource(admin, claim.id),
    ];
    need(204, await call("DELETE", `evidence/${removed.id}`));
    need(
      200,
      await call("POST", `claims/${claim.id}/withdraw`, {
        body: { reason: "They are kept as they were." },
      }),
    );
    for (const [method, path] of [
      ["PUT", `evidence/${kept.id}`],
      ["DELETE", `evidence/${kept.id}`],
      ["POST", `evidence/${removed.id}/restore`],
    ] as const) {
      const { status } = await call(method, path, method === "PUT" ? { body: webSource } : {});
      expect(status, `${method} ${path}`).toBe(409);
    }
  });

  test("writing in a published review", async () => {
    const path = `reviews/${known["reviews"]}/draft`;
    expect((await call("PUT", path, { body: fullDraft })).status).toBe(409);
  });

  test("taking back an invitation that was accepted", async () => {
    const guest = { email: "accepted@newsroom.example", role: "reviewer" };
    const sent = { body: guest };
    const { body } = await admin.call<{ id: string; path: string }>(
      "POST",
      "/v1/desk/invitations",
      sent,
    );
    const accept = { body: { name: "Guest", password: "correct horse battery" } };
    need(201, await site.visitor.call("POST", `/v1${body.path}/accept`, accept));
    expect((await call("DELETE", `invitations/${body.id}`)).status).toBe(409);
    expect((await call("GET", "invitations")).status).toBe(200);
  });

  test("sending a message again to an endpoint that is switched off", async () => {
    const webhook = `webhooks/${known["webhooks"]}`;
    const replay = `${webhook}/deliveries/${known["delivery_id"]}/replay`;
    need(200, await call("PATCH", webhook, { body: { enabled: false } }));
    expect((await call("POST", replay)).status).toBe(409);
    need(200, await call("PATCH", webhook, { body: { enabled: true } }));
  });

  test("a twenty-first endpoint", async () => {
    const person = await site.signedIn("reviewer");
    const body = { url: "https://receiver.example/hook" };
    const make = () => person.call<{ id: string }>("POST", "/v1/desk/webhooks", { body });
    for (let made = 0; made < 20; made++) need(201, await make());
    expect((await make()).status).toBe(409);
    const { body: list } = await person.call<{ items: { id: string }[] }>(
      "GET",
      "/v1/desk/webhooks",
    );
    const path = `/v1/desk/webhooks/${list.items[0]!.id}`;
    expect((await person.call("DELETE", path)).status).toBe(204);
    expect((await make()).status).toBe(201);
  });
});
