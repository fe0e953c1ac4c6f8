import { afterAll, describe, expect, test } from "vitest";
import type { Account } from "@claimledger/claims/desk/people";
import { openClient, type Client } from "../support/client.ts";
import { accept, invite, password, signIn, whoIs } from "../support/invite.ts";
import { need } from "../support/newsroom.ts";
import { startApi } from "../support/start-api.ts";

const site = await startApi();
afterAll(() => site.close());

const admin = await site.signedIn("admin");

describe("the first administrator", () => {
  test("signs in by a link that works once, until the account has a password", async () => {
    const fresh = await startApi();
    const link = new URL((await fresh.api.findSignInLink())!);
    expect(link.origin).toBe("http://newsroom.example");
    const path = link.pathname + link.search;
    const first = openClient(fresh.api);
    expect((await first.call("GET", path)).status).toBe(302);
    expect((await whoIs(first)).body).toMatchObject({ role: "admin", has_password: false });

    const second = openClient(fresh.api);
    await second.call("GET", path);
    expect((await whoIs(second)).status, "the link is used up").toBe(401);

    const body = { name: "Ada", email: "ADA@newsroom.example", password };
    const edited = await first.call<Account>("PUT", "/v1/desk/account", { body });
    expect(need(200, edited)).toMatchObject({
      name: "Ada",
      email: "ada@newsroom.example",
      has_password: true,
    });
    expect(await fresh.api.findSignInLink()).toBeNull();
    expect((await signIn(openClient(fresh.api), "ada@newsroom.example")).status).toBe(200);
    await fresh.close();
  });

  test("is made once, however many processes start at the same moment", async () => {
    const fresh = await startApi();
    const all = await Promise.all([1, 2, 3].map(() => startApi({ beside: fresh })));
    expect(await fresh.database.prisma.user.count({ where: { role: "admin" } })).toBe(1);
    for (const one of all) await one.close();
    await fresh.close();
  });

  test("a link with a changed token signs nobody in", async () => {
    const link = new URL(await site.api.auth.makeSignInLink(admin.email, "/desk"));
    link.searchParams.set("token", "x".repeat(32));
    const stranger = openClient(site.api);
    await stranger.call("GET", link.pathname + link.search);
    expect((await whoIs(stranger)).status).toBe(401);
  });

  test("a link leads to this site's own pages only", async () => {
    const link = new URL(await site.api.auth.makeSignInLink(admin.email, "/desk"));
    link.searchParams.set("callbackURL", "https://evil.example/");
    const answer = await openClient(site.api).call("GET", link.pathname + link.search);
    expect(answer.headers.get("location") ?? "").not.toContain("evil.example");
  });
});

describe("signing in and out", () => {
  const auth = (path: string, body: object) =>
    openClient(site.api).call("POST", `/v1/auth${path}`, { body });

  test("nobody signs up, and strangers get no sign-in link", async () => {
    const body = { name: "Eve", email: "eve@evil.example", password };
    expect((await auth("/sign-up/email", body)).status).toBeGreaterThanOrEqual(400);
    expect((await auth("/sign-in/magic-link", { email: admin.email })).status).toBe(404);
    expect(await site.database.prisma.user.count({ where: { email: body.email } })).toBe(0);
  });

  test("a wrong password and an unknown person get the same answer", async () => {
    const { path, email } = await invite(admin);
    await accept(site.visitor, path);
    const wrong = await signIn(openClient(site.api), email, "not the password");
    const unknown = await signIn(openClient(site.api), "nobody@newsroom.example");
    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    expect(wrong.body).toEqual({ ...unknown.body, request_id: wrong.body.request_id });
  });

  test("guessing passwords from one address is slowed down", async () => {
    const guesser = openClient(site.api);
    const statuses = [];
    for (let at = 0; at < 6; at += 1)
      statuses.push((await signIn(guesser, admin.email, `guess number ${at}`)).status);
    expect(statuses).toContain(429);
    const { headers } = await signIn(guesser, admin.email);
    expect(Number(headers.get("retry-after"))).toBeGreaterThan(0);
  });

  test("every refusal is a problem document, and bodies are limited", async () => {
    const refusals = [
      await auth("/sign-in/email", {}),
      await auth("/sign-in/email", { email: 7, password: [] }),
      await auth("/no-such-thing", {}),
      await auth("/sign-up/email", { name: "x", email: "x@y.example", password }),
      await auth("/sign-in/email", { email: "a@b.example", password: "x".repeat(70_000) }),
      await site.visitor.call("GET", "/v1/auth/no-such-thing"),
      await site.visitor.call("POST", "/v1/auth/sign-in/email", { body: "{" }),
    ];
    for (const { status, headers, body } of refusals) {
      expect(headers.get("content-type")).toBe("application/problem+json");
      expect(body).toMatchObject({ status, detail: expect.stringMatching(/./) });
    }
    expect(refusals.map(({ status }) => status)).toEqual([422, 422, 404, 404, 413, 404, 422]);
  });

  test("an address that a client makes up does not help it guess, unless a proxy is trusted", async () => {
    const guess = async (client: Client) => {
      const statuses = [];
      for (let at = 0; at < 6; at += 1) {
        const address = `198.51.100.${at}`;
        const headers = { "x-forwarded-for": address, "x-client-address": address };
        const body = { email: admin.email, password: `guess number ${at}` };
        const sent = { body, headers };
        statuses.push((await client.call("POST", "/v1/auth/sign-in/email", sent)).status);
      }
      return statuses;
    };
    expect(await guess(openClient(site.api))).toContain(429);
    const proxied = await startApi({ beside: site, trustProxy: true });
    expect(await guess(openClient(proxied.api))).not.toContain(429);
    await proxied.close();
  });

  test("signing out ends the session, though the cookie is kept", async () => {
    const { path, email } = await invite(admin);
    await accept(site.visitor, path);
    const guest = openClient(site.api);
    await signIn(guest, email);
    const cookie = guest.cookie();
    const signOut = (origin: string) =>
      guest.call("POST", "/v1/auth/sign-out", { body: {}, headers: { origin } });
    expect((await signOut("https://evil.example")).status, "another site's page").toBe(403);
    expect((await signOut("http://newsroom.example")).status).toBe(200);
    const answer = await site.visitor.call("GET", "/v1/desk/me", { headers: { cookie } });
    expect(answer.status).toBe(401);
  });

  test("the session cookie is kept from scripts and other sites, and is secure under https", async () => {
    const { path, email } = await invite(admin);
    await accept(site.visitor, path);
    const answer = await signIn(openClient(site.api), email);
    const [line = ""] = answer.headers.getSetCookie();
    expect(line).toMatch(/^claimledger\.session_token=/);
    expect(line).toMatch(/httponly/i);
    expect(line).toMatch(/samesite=lax/i);
    const secure = await startApi({ beside: site, publicUrl: "https://newsroom.example" });
    const there = await signIn(openClient(secure.api), email);
    expect(there.headers.getSetCookie()[0]).toMatch(/^__Secure-.*secure/i);
    await secure.close();
  });

  test("a forged or foreign cookie is nobody", async () => {
    const token = admin.cookie().split("=")[1]!;
    for (const value of ["", "x", `${token.split(".")[0]}.forged`, token.slice(0, -4)]) {
      const headers = { cookie: `claimledger.session_token=${value}` };
      expect((await site.visitor.call("GET", "/v1/desk/me", { headers })).status).toBe(401);
    }
  });

  test("a session is renewed a day after it was last, and is nobody's once its time is over", async () => {
    const { path, email } = await invite(admin);
    await accept(site.visitor, path);
    const guest = openClient(site.api);
    await signIn(guest, email);
    const token = decodeURIComponent(guest.cookie().split("=")[1]!).split(".")[0]!;
    const { session } = site.database.prisma;
    const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);
    const askWith = async (expiresAt: Date) => {
      await session.update({ where: { token }, data: { expiresAt } });
      const { status } = await guest.call("GET", "/v1/desk/me");
      return { status, expiresAt: (await session.findUnique({ where: { token } }))?.expiresAt };
    };
    const recent = inDays(29.5);
    expect(await askWith(recent)).toEqual({ status: 200, expiresAt: recent });
    const renewed = await askWith(inDays(28.9));
    expect(renewed.status).toBe(200);
    expect(renewed.expiresAt!.getTime()).toBeGreaterThan(inDays(29.9).getTime());
    expect(await askWith(inDays(-0.01))).toEqual({ status: 401, expiresAt: undefined });
  });

  test("the actor of commands cannot sign in", async () => {
    const email = "command-line@system.invalid";
    expect((await signIn(openClient(site.api), email, "")).status).toBeGreaterThanOrEqual(400);
    expect((await signIn(openClient(site.api), email)).status).toBe(401);
    const people = await admin.call<{ items: { email: string }[] }>("GET", "/v1/desk/people");
    expect(need(200, people).items.map((person) => person.email)).not.toContain(email);
  });

  test("nobody gives themselves a role", async () => {
    const person = await site.signedIn("reviewer");
    const body = { role: "admin", name: "Boss" };
    expect((await person.call("PUT", "/v1/desk/account", { body })).status).toBe(422);
    expect(
      (await person.call("POST", "/v1/auth/update-user", { body })).status,
    ).toBeGreaterThanOrEqual(400);
    expect((await whoIs(person)).body).toMatchObject({ role: "reviewer" });
  });
});

describe("changing one's account", () => {
  async function openGuest() {
    const { path, email } = await invite(admin);
    await accept(site.visitor, path);
    const client = openClient(site.api);
    await signIn(client, email);
    return { ...client, email };
  }

  test("a new password needs the present one, and the old one stops working", async () => {
    const guest = await openGuest();
    const change = (body: object) => guest.call("PUT", "/v1/desk/account", { body });
    const next = "another long password";
    expect((await change({ password: next })).status).toBe(422);
    expect((await change({ password: next, current_password: "wrong" })).status).toBe(422);
    expect((await change({ password: next, current_password: password })).status).toBe(200);
    expect((await signIn(openClient(site.api), guest.email)).status).toBe(401);
    expect((await signIn(openClient(site.api), guest.email, next)).status).toBe(200);
  });

  test("a new password ends the person's other sessions", async () => {
    const guest = await openGuest();
    const elsewhere = openClient(site.api);
    await signIn(elsewhere, guest.email);
    const body = { password: "another long password", current_password: password };
    need(200, await guest.call("PUT", "/v1/desk/account", { body }));
    expect((await whoIs(elsewhere)).status).toBe(401);
    expect((await whoIs(guest)).status).toBe(200);
  });

  test("an e-mail address that belongs to somebody else is refused", async () => {
    const guest = await openGuest();
    const body = { email: admin.email.toUpperCase(), current_password: password };
    expect((await guest.call("PUT", "/v1/desk/account", { body })).status).toBe(422);
  });

  test("nobody changes an account without signing in", async () => {
    const answer = await site.visitor.call("PUT", "/v1/desk/account", { body: { name: "Eve" } });
    expect(answer.status).toBe(401);
  });
});
