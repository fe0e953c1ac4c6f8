import { betterAuth } from "better-auth/minimal";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { APIError } from "better-auth/api";
import { magicLink } from "better-auth/plugins/magic-link";
import type { Deps } from "../context.ts";
import { addressHeader } from "../http/client-address.ts";

const days = 24 * 3600;
/** For how long a sign-in link holds. */
export const signInLinkDays = 1;

export const deactivated = "This account is deactivated. Ask an administrator of the newsroom.";

/** Where better-auth's own endpoints are. */
export const authPath = "/v1/auth";

/**
 * Identity by better-auth on the same database: e-mail and password, cookie sessions, and one-time
 * links that the command line and administrators make. Nobody signs up without an invitation.
 */
export function createAuth(deps: Pick<Deps, "prisma" | "authSecret" | "publicUrl" | "log">) {
  const isSecure = deps.publicUrl.startsWith("https:");
  /** Links just made, by e-mail; the plugin hands them out only through this callback. */
  const links = new Map<string, string>();
  const auth = betterAuth({
    baseURL: deps.publicUrl,
    basePath: authPath,
    secret: deps.authSecret,
    database: prismaAdapter(deps.prisma, { provider: "postgresql" }),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12 },
    user: {
      additionalFields: {
        role: { type: "string", input: false, defaultValue: "reviewer" },
        deactivatedAt: { type: "date", input: false, required: false },
      },
    },
    databaseHooks: {
      session: { create: { before: ({ userId }) => refuseDeactivated(deps, userId) } },
    },
    session: { expiresIn: 30 * days, updateAge: days },
    plugins: [
      magicLink({
        disableSignUp: true,
        expiresIn: signInLinkDays * days,
        storeToken: "hashed",
        sendMagicLink: ({ email, url }) => void links.set(email, url),
      }),
    ],
    // A link is made by a command or an administrator; a visitor cannot ask for one.
    disabledPaths: ["/sign-in/magic-link", "/sign-up/email", "/update-user", "/change-email"],
    trustedOrigins: (request) => (request ? [toOrigin(request)] : []),
    rateLimit: { enabled: true, storage: "database" },
    advanced: {
      cookiePrefix: "claimledger",
      useSecureCookies: isSecure,
      // Said outright, since NODE_ENV=test would otherwise switch the check off.
      disableOriginCheck: false,
      database: { joins: true },
      ipAddress: { ipAddressHeaders: [addressHeader] },
    },
    logger: { log: (level, message) => deps.log[level]({ auth: message }, "identity") },
    telemetry: { enabled: false },
    // Faults come out as they are, so that a database without a free connection can be told from others.
    onAPIError: { throw: true },
  });

  /** A link that signs one user in, once, within a day. */
  async function makeSignInLink(email: string, callbackURL: string): Promise<string> {
    await auth.api.signInMagicLink({
      body: { email, callbackURL, errorCallbackURL: "/sign-in" },
      headers: new Headers(),
    });
    const link = links.get(email);
    links.delete(email);
    if (!link) throw new Error(`No sign-in link was made for ${email}.`);
    return link;
  }

  return { ...auth, makeSignInLink };
}

/** Whatever the way in, it ends here: the password was right or the link was theirs. */
async function refuseDeactivated({ prisma }: Pick<Deps, "prisma">, id: string): Promise<void> {
  const user = await prisma.user.findUnique({ where: { id }, select: { deactivatedAt: true } });
  if (user?.deactivatedAt) throw new APIError("FORBIDDEN", { message: deactivated });
}

export type Auth = ReturnType<typeof createAuth>;

/** A site trusts the pages it serves itself, under whatever name the visitor came by. */
function toOrigin(request: Request): string {
  const host = request.headers.get("host");
  const { protocol, host: fallback } = new URL(request.url);
  return `${protocol}//${host ?? fallback}`;
}
