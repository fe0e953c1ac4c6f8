import { createHmac, timingSafeEqual } from "node:crypto";
import { parseCookies } from "better-auth/cookies";
import type { Deps } from "../context.ts";
import type { Auth } from "./create-auth.ts";

type Finder = { auth: Auth; deps: Pick<Deps, "prisma"> };

const sessionOfPerson = {
  id: true,
  expiresAt: true,
  user: { select: { id: true, name: true, role: true, deactivatedAt: true } },
} as const;

/**
 * The session that the request's signed cookie names, with its person. What is neither plainly good nor
 * missing (forged, ended, due for renewal) is left to better-auth; its own way with a good one costs
 * three times the CPU, on every request of the desk.
 */
export async function findSession({ auth, deps }: Finder, headers: Headers) {
  const cookies = headers.get("cookie");
  if (cookies === null) return null;
  const { authCookies, secret, sessionConfig } = await auth.$context;
  const token = openSigned(parseCookies(cookies).get(authCookies.sessionToken.name), secret);
  const found =
    token &&
    (await deps.prisma.session.findUnique({
      where: { token },
      select: sessionOfPerson,
      relationLoadStrategy: "join",
    }));
  const { expiresIn, updateAge } = sessionConfig;
  const renewedBefore = Date.now() + (expiresIn - updateAge) * 1000;
  if (found && found.expiresAt.getTime() > renewedBefore) return found;
  const session = await auth.api.getSession({ headers });
  return session && { id: session.session.id, user: session.user };
}

/** The value of a cookie that better-auth signed: `value.signature`, HMAC-SHA256 in base64. */
function openSigned(cookie: string | undefined, secret: string): string | null {
  const end = cookie?.lastIndexOf(".") ?? -1;
  if (cookie === undefined || end < 1) return null;
  const value = cookie.slice(0, end);
  const signature = Buffer.from(cookie.slice(end + 1), "base64");
  const expected = createHmac("sha256", secret).update(value).digest();
  return signature.length === expected.length && timingSafeEqual(signature, expected)
    ? value
    : null;
}
