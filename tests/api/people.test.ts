import { afterAll, describe, expect, test } from "vitest";
import type { Account, Person, PersonEvent } from "@claimledger/claims/desk/people";
import { openClient, type Client } from "../support/client.ts";
import { acceptNewClaim, need, startReview } from "../support/newsroom.ts";
import { startApi } from "../support/start-api.ts";

const site = await startApi();
afterAll(() => site.close());

const admin = await site.signedIn("admin");
const password = "correct horse battery";
type Act = "role" | "deactivate" | "reactivate";

async function findPerson(id: string): Promise<Person> {
  const list = need(200, await admin.call<{ items: Person[] }>("GET", "/v1/desk/people"));
  return list.items.find((person) => person.id === id)!;
}

/** Changes somebody in the version that an administrator sees now. */
async function change(id: string, act: Act, role?: string, by: Client = admin) {
  const { row_version: ifMatch } = await findPerson(id);
  const sent = role ? { body: { role }, ifMatch } : { ifMatch };
  return by.call<Person>(role ? "PUT" : "POST", `/v1/desk/people/${id}/${act}`, sent);
}

async function whoIs(client: Client) {
  return (await client.call<Account>("GET", "/v1/desk/me")).status;
}

async function findEvents(): Promise<PersonEvent[]> {
  const path = "/v1/desk/person-events";
  return need(200, await admin.call<{ items: PersonEvent[] }>("GET", path)).items;
}

async function setPassword(client: Client): Promise<void> {
  need(200, await client.call("PUT", "/v1/desk/account", { body: { password } }));
}

function signIn(client: Client, email: string, given = password) {
  return client.call("POST", "/v1/auth/sign-in/email", { body: { email, password: given } });
}

describe("a sign-in link for somebody who forgot their password", () => {
  const makeLink = (id: string, by: Client = admin) =>
    by.call<{ path: string }>("POST", `/v1/desk/people/${id}/sign-in-link`);

  test("signs them in once to set a new one; the old one stops, and the record says so", async () => {
    const person = await site.signedIn("editor");
    await setPassword(person);
    const { path } = need(201, await makeLink(person.id));
    const back = openClient(site.api);
    expect((await signIn(back, person.email)).status, "the old password").toBe(401);
    expect((await back.call("GET", path)).headers.get("location")).toContain("/desk/account");
    const body = { password: "another horse battery" };
    need(200, await back.call("PUT", "/v1/desk/account", { body }));
    expect((await signIn(openClient(site.api), person.email, body.password)).status).toBe(200);
    const again = openClient(site.api);
    await again.call("GET", path);
    expect(await whoIs(again), "the link is used up").toBe(401);
    const made = (await findEvents()).find(({ type }) => type === "sign_in_link_made");
    expect(made).toMatchObject({ actor: { id: admin.id }, subject: { id: person.id } });
  });

  test("is refused for oneself, for a deactivated account and for nobody", async () => {
    const person = await site.signedIn("reviewer");
    need(200, await change(person.id, "deactivate"));
    expect((await makeLink(person.id)).status).toBe(409);
    expect((await makeLink(admin.id)).status).toBe(403);
    expect((await makeLink("00000000-0000-7000-8000-000000000000")).status).toBe(404);
  });

  test("is refused to whoever is no administrator", async () => {
    const person = await site.signedIn("reviewer");
    await setPassword(person);
    expect((await makeLink(person.id, await site.signedIn("editor"))).status).toBe(403);
    expect((await makeLink(person.id, site.visitor)).status).toBe(401);
    expect((await signIn(openClient(site.api), person.email)).status, "it holds").toBe(200);
  });
});

describe("changing somebody's role", () => {
  test("works: it holds from their next request on, and the record says who did it", async () => {
    const person = await site.signedIn("reviewer");
    expect((await person.call("GET", "/v1/desk/people")).status).toBe(403);
    const changed = need(200, await change(person.id, "role", "admin"));
    expect(changed).toMatchObject({ role: "admin", row_version: 2, deactivated_at: null });
    expect((await person.call("GET", "/v1/desk/people")).status).toBe(200);
    need(200, await change(person.id, "role", "reviewer"));
    const [event] = await findEvents();
    expect(event).toMatchObject({
      type: "role_changed",
      actor: { id: admin.id, name: admin.name },
      subject: { id: person.id },
      from_role: "admin",
      to_role: "reviewer",
    });
  });

  test("refuses bad input: no role of ours, nobody, an old version, no version", async () => {
    const { id } = await site.signedIn("reviewer");
    const path = `/v1/desk/people/${id}/role`;
    const body = { role: "editor" };
    const statuses = [
      await admin.call("PUT", path, { body: { role: "system" }, ifMatch: 1 }),
      await admin.call("PUT", path, { body: { role: "editor", name: "x" }, ifMatch: 1 }),
      await admin.call("PUT", path, { body, ifMatch: 7 }),
      await admin.call("PUT", path, { body }),
      await admin.call("PUT", `/v1/desk/people/${crypto.randomUUID()}/role`, { body, ifMatch: 1 }),
      await admin.call("PUT", "/v1/desk/people/system/role", { body, ifMatch: 1 }),
    ].map(({ status }) => status);
    expect(statuses).toEqual([422, 422, 412, 428, 404, 404]);
  });

  test("refuses the wrong person: only an administrator, and nobody themselves", async () => {
    const editor = await site.signedIn("editor");
    expect((await change(editor.id, "role", "admin", editor)).status).toBe(403);
    expect((await change(editor.id, "role", "admin", site.visitor)).status).toBe(401);
    expect((await editor.call("GET", "/v1/desk/person-events")).status).toBe(403);
  });
});

describe("deactivating somebody", () => {
  test("works: sessions end at once, no way in is left, the name stays in the history", async () => {
    const person = await site.signedIn("reviewer");
    const claim = await acceptNewClaim(person);
    await startReview(person, claim.id);
    await setPassword(person);
    const link = new URL(await site.api.auth.makeSignInLink(person.email, "/desk"));
    const gone = need(200, await change(person.id, "deactivate"));
    expect(gone.deactivated_at).not.toBeNull();
    expect(await whoIs(person)).toBe(401);

    const byPassword = await signIn(openClient(site.api), person.email);
    expect(byPassword.status).toBe(403);
    expect(byPassword.body.detail).toContain("deactivated");
    expect((await signIn(openClient(site.api), person.email, "wrong password")).status).toBe(401);
    const byLink = openClient(site.api);
    await byLink.call("GET", link.pathname + link.search);
    expect(await whoIs(byLink)).toBe(401);

    const history = await site.visitor.call<{ items: { actor_name: string }[] }>(
      "GET",
      `/v1/claims/${claim.id}/history`,
    );
    expect(history.body.items.map(({ actor_name: name }) => name)).toContain(person.name);
    expect((await findEvents())[0]).toMatchObject({
      type: "deactivated",
      subject: { id: person.id, name: person.name },
    });
  });

  test("is undone by reactivating: the same role and password, old sessions stay ended", async () => {
    const person = await site.signedIn("editor");
    await setPassword(person);
    need(200, await change(person.id, "deactivate"));
    expect(need(200, await change(person.id, "deactivate")).row_version, "twice is once").toBe(2);
    const back = need(200, await change(person.id, "reactivate"));
    expect(back).toMatchObject({ role: "editor", deactivated_at: null });
    expect(await whoIs(person)).toBe(401);
    expect((await signIn(openClient(site.api), person.email)).status).toBe(200);
  });

  test("a session that was opened in the same moment does not outlive it", async () => {
    const person = await site.signedIn("reviewer");
    const data = { deactivatedAt: new Date() };
    await site.database.prisma.user.update({ where: { id: person.id }, data });
    expect(await whoIs(person)).toBe(401);
  });

  test("withdraws the invitations that they made", async () => {
    const leaver = await site.signedIn("admin");
    const body = { email: "back-door@newsroom.example", role: "admin" };
    const made = await leaver.call<{ path: string }>("POST", "/v1/desk/invitations", { body });
    const path = `/v1${need(201, made).path}`;
    expect((await site.visitor.call("GET", path)).status).toBe(200);
    need(200, await change(leaver.id, "deactivate"));
    expect((await site.visitor.call("GET", path)).status).toBe(404);
  });

  test("an invitation to a deactivated person points to reactivating", async () => {
    const person = await site.signedIn("reviewer");
    need(200, await change(person.id, "deactivate"));
    const body = { email: person.email, role: "reviewer" };
    const answer = await admin.call("POST", "/v1/desk/invitations", { body });
    expect(answer.status).toBe(422);
    expect(answer.body.detail).toContain("Reactivate");
    expect((await change(person.id, "role", "editor")).status).toBe(409);
  });

  test("refuses the wrong person: reviewers, editors and visitors", async () => {
    const { id } = await site.signedIn("reviewer");
    for (const role of ["reviewer", "editor"] as const) {
      const person = await site.signedIn(role);
      expect((await change(id, "deactivate", undefined, person)).status).toBe(403);
      expect((await change(id, "reactivate", undefined, person)).status).toBe(403);
      const end = await person.call("POST", `/v1/desk/people/${id}/end-sessions`);
      expect(end.status).toBe(403);
    }
    expect((await change(id, "deactivate", undefined, site.visitor)).status).toBe(401);
  });
});

describe("the last administrator", () => {
  test("is neither removed nor demoted, and of two who demote each other one stays", async () => {
    const fresh = await startApi();
    const [one, two] = [await fresh.signedIn("admin"), await fresh.signedIn("admin")];
    const act = (by: Client, id: string, name: Act, body?: object) =>
      by.call(body ? "PUT" : "POST", `/v1/desk/people/${id}/${name}`, { body, ifMatch: "*" });
    const founder = await fresh.database.prisma.user.findFirstOrThrow({
      where: { email: "admin@claimledger.invalid" },
    });
    need(200, await act(one, founder.id, "deactivate"));
    const both = await Promise.all([
      act(one, two.id, "role", { role: "editor" }),
      act(two, one.id, "role", { role: "editor" }),
    ]);
    expect(both.filter(({ status }) => status === 200)).toHaveLength(1);
    const last = both[0].status === 200 ? one : two;
    const gone = await act(last, last.id, "deactivate");
    expect(gone.status).toBe(409);
    expect(gone.body.detail).toContain("last administrator");
    expect((await act(last, last.id, "role", { role: "reviewer" })).status).toBe(409);
    expect(await whoIs(last)).toBe(200);
    await fresh.close();
  });
});

describe("ending sessions", () => {
  test("an administrator signs somebody out everywhere; they can sign in again", async () => {
    const person = await site.signedIn("reviewer");
    await setPassword(person);
    const path = `/v1/desk/people/${person.id}/end-sessions`;
    expect(need(200, await admin.call("POST", path))).toEqual({ ended: 1 });
    expect(await whoIs(person)).toBe(401);
    expect((await signIn(openClient(site.api), person.email)).status).toBe(200);
  });

  test("a person ends their other sessions and keeps this one", async () => {
    const person = await site.signedIn("reviewer");
    await setPassword(person);
    const elsewhere = openClient(site.api);
    await signIn(elsewhere, person.email);
    const path = "/v1/desk/account/end-other-sessions";
    expect(need(200, await person.call("POST", path))).toEqual({ ended: 1 });
    expect([await whoIs(person), await whoIs(elsewhere)]).toEqual([200, 401]);
    expect((await site.visitor.call("POST", path)).status).toBe(401);
  });
});

describe("guessing is slowed down", () => {
  test("at the present password, though the session is open; a minute later it is free again", async () => {
    const person = await site.signedIn("reviewer");
    await setPassword(person);
    const guess = (current_password: string) =>
      person.call("PUT", "/v1/desk/account", {
        body: { password: "another long password", current_password },
      });
    const statuses = [];
    for (let at = 0; at < 5; at += 1) statuses.push((await guess(`guess ${at}`)).status);
    expect(statuses).toEqual([422, 422, 422, 422, 422]);
    const refused = await guess(password);
    expect(refused.status, "the right one too").toBe(429);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    site.clock.advance(61_000);
    expect((await guess(password)).status).toBe(200);
  });

  test("at invitations, from one address", async () => {
    const guesser = openClient(site.api);
    const statuses = [];
    for (let at = 0; at < 21; at += 1) {
      const path = `/v1/invitations/guess-${at}/accept`;
      statuses.push((await guesser.call("POST", path, { body: { name: "Eve", password } })).status);
    }
    expect(statuses.slice(0, 20).every((status) => status === 404)).toBe(true);
    expect(statuses[20]).toBe(429);
  });
});

describe("the record of what was done about people", () => {
  test("tells who invited, joined, was withdrawn; it is never changed", async () => {
    const email = "new@newsroom.example";
    const invite = () =>
      admin.call<{ id: string; path: string }>("POST", "/v1/desk/invitations", {
        body: { email, role: "editor" },
      });
    const first = need(201, await invite());
    await admin.call("DELETE", `/v1/desk/invitations/${first.id}`);
    const second = need(201, await invite());
    const body = { name: "New", password };
    need(201, await site.visitor.call("POST", `/v1${second.path}/accept`, { body }));
    const types = (await findEvents()).slice(0, 4).map(({ type }) => type);
    expect(types).toEqual(["joined", "invited", "invitation_revoked", "invited"]);
    const change = site.database.pool.query(`DELETE FROM "PersonEvent"`);
    await expect(change).rejects.toThrow("append-only");
  });
});
