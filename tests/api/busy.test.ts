import { afterAll, expect, test } from "vitest";
import { importText } from "../support/newsroom.ts";
import { startApi } from "../support/start-api.ts";

const site = await startApi();
afterAll(() => site.close());

const { pool } = site.database;

test("where no connection comes free in time, reads and writes are told to come again", async () => {
  const reviewer = await site.signedIn("reviewer");
  const { article } = await importText(reviewer);
  // The job queue listens on one.
  const most = (pool.options.max ?? 10) - 1;
  const held = await Promise.all(Array.from({ length: most }, () => pool.connect()));
  const join = { name: "Guest", password: "correct horse battery" };
  const signIn = { email: reviewer.email, password: join.password };
  const answers = await Promise.all([
    site.visitor.call("GET", `/v1/articles/${article.id}`),
    site.visitor.call("GET", `/v1/claims/${article.id}`),
    site.visitor.call("POST", "/v1/invitations/any/accept", { body: join }),
    reviewer.call("GET", "/v1/desk/me"),
    site.visitor.call("POST", "/v1/auth/sign-in/email", { body: signIn }),
    site.visitor.call("GET", "/v1/auth/magic-link/verify?token=any"),
    reviewer.call("POST", "/v1/auth/sign-out"),
    reviewer.call("GET", "/v1/auth/get-session"),
  ]);
  for (const client of held) client.release();
  for (const { status, headers, body } of answers) {
    expect(body).toMatchObject({ code: "unavailable", status: 503 });
    expect([status, headers.get("retry-after")]).toEqual([503, "2"]);
  }
  expect((await reviewer.call("GET", "/v1/desk/me")).status).toBe(200);
}, 30_000);
