import { afterAll, describe, expect, test } from "vitest";
import { openClient } from "../support/client.ts";
import { accept, invite, password, signIn, whoIs } from "../support/invite.ts";
import { startApi } from "../support/start-api.ts";

const site = await startApi();
afterAll(() => site.close());

const admin = await site.signedIn("admin");
const week = 7 * 24 * 3_600_000;

describe("an invitation", () => {
  test("makes an account with the role it names, which then signs in", async () => {
    const { path, email } = await invite(admin, "editor");
    const opened = await site.visitor.call("GET", path);
    expect(opened.body).toMatchObject({ email, role: "editor" });
    expect(await accept(site.visitor, path)).toMatchObject({ status: 201, body: { email } });
    const guest = openClient(site.api);
    expect((await signIn(guest, email)).status).toBe(200);
    expect((await whoIs(guest)).body).toMatchObject({ name: "Guest", email, role: "editor" });
  });

  test("is used once, also at the same moment", async () => {
    const { path, email } = await invite(admin);
    const both = await Promise.all([accept(site.visitor, path), accept(site.visitor, path)]);
    const statuses = both.map(({ status }) => status);
    expect(statuses.filter((status) => status === 201)).toHaveLength(1);
    expect(statuses.every((status) => [201, 404, 409].includes(status))).toBe(true);
    expect((await accept(site.visitor, path)).status).toBe(404);
    expect(await site.database.prisma.user.count({ where: { email } })).toBe(1);
  });

  test("holds a week", async () => {
    const { path } = await invite(admin);
    site.clock.advance(week - 60_000);
    expect((await site.visitor.call("GET", path)).status).toBe(200);
    site.clock.advance(120_000);
    expect((await site.visitor.call("GET", path)).status).toBe(404);
    expect((await accept(site.visitor, path)).status).toBe(404);
  });

  test("can be taken back, and a newer one to the same person replaces it", async () => {
    const revoked = await invite(admin);
    expect(
      (await admin.call("DELETE", `/v1/desk/invitations/${revoked.id}`, { ifMatch: "*" })).status,
    ).toBe(204);
    expect((await accept(site.visitor, revoked.path)).status).toBe(404);
    const older = await invite(admin, "reviewer", "twice@newsroom.example");
    const newer = await invite(admin, "editor", "Twice@newsroom.example");
    expect((await accept(site.visitor, older.path)).status).toBe(404);
    expect((await accept(site.visitor, newer.path)).status).toBe(201);
  });

  test("is not guessed: every wrong token gets the same answer", async () => {
    const { path } = await invite(admin);
    await accept(site.visitor, path);
    const used = await site.visitor.call("GET", path);
    const wrong = await site.visitor.call("GET", "/v1/invitations/no-such-token");
    const strange = await site.visitor.call("GET", "/v1/invitations/%00%27%20OR%201=1");
    expect([used.status, wrong.status, strange.status]).toEqual([404, 404, 404]);
    expect(used.body.detail).toBe(wrong.body.detail);
  });

  test("its token is stored as a hash alone", async () => {
    const { path } = await invite(admin);
    const { rows } = await site.database.pool.query<{ row: string }>(
      `SELECT i::text AS row FROM "Invitation" i`,
    );
    const token = path.split("/").at(-1)!;
    expect(rows.some(({ row }) => row.includes(token))).toBe(false);
    expect(
      site.logged.some((line) => line.includes(token) && line.includes("invitation_token")),
    ).toBe(false);
  });

  test("refuses bad input: short passwords, empty names, roles that are none, people who are here", async () => {
    const { path, email } = await invite(admin);
    for (const body of [
      { name: "x", password: "short" },
      { name: " ", password },
      { password },
      { name: "x", password, role: "admin" },
    ])
      expect((await accept(site.visitor, path, body)).status).toBe(422);
    expect((await accept(site.visitor, path)).status).toBe(201);
    for (const body of [
      { email, role: "editor" },
      { email: "x@y.example", role: "system" },
      { email: "nobody", role: "editor" },
    ])
      expect((await admin.call("POST", "/v1/desk/invitations", { body })).status).toBe(422);
  });

  test("refuses the wrong person: only an administrator invites, lists and takes back", async () => {
    const { id } = await invite(admin);
    for (const role of ["reviewer", "editor"] as const) {
      const person = await site.signedIn(role);
      const body = { email: "friend@newsroom.example", role: "admin" };
      expect((await person.call("POST", "/v1/desk/invitations", { body })).status).toBe(403);
      expect((await person.call("GET", "/v1/desk/invitations")).status).toBe(403);
      expect((await person.call("GET", "/v1/desk/people")).status).toBe(403);
      expect(
        (await person.call("DELETE", `/v1/desk/invitations/${id}`, { ifMatch: "*" })).status,
      ).toBe(403);
    }
    expect((await site.visitor.call("GET", "/v1/desk/people")).status).toBe(401);
  });
});
