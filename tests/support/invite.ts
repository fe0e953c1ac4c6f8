import type { Account } from "@claimledger/claims/desk/people";
import type { Client } from "./client.ts";
import { need } from "./newsroom.ts";

/** Of everybody who accepts an invitation here. */
export const password = "correct horse battery";

let invited = 0;

/** An invitation by an administrator; `path` is where it is opened and accepted. */
export async function invite(
  admin: Client,
  role = "reviewer",
  email = `guest-${(invited += 1)}@newsroom.example`,
) {
  const answer = await admin.call<{ id: string; path: string }>("POST", "/v1/desk/invitations", {
    body: { email, role },
  });
  const { id, path } = need(201, answer);
  return { id, email, path: `/v1${path}` };
}

export function accept(visitor: Client, path: string, body: object = { name: "Guest", password }) {
  return visitor.call("POST", `${path}/accept`, { body });
}

export function signIn(client: Client, email: string, given = password) {
  return client.call("POST", "/v1/auth/sign-in/email", { body: { email, password: given } });
}

export async function whoIs(client: Client) {
  return client.call<Account>("GET", "/v1/desk/me");
}
