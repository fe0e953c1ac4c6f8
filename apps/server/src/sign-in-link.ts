import { activeAdmin, ensureFirstAdmin } from "@claimledger/api/people/first-admin";
import type { Config } from "./config.ts";
import { say } from "./console.ts";
import { Fault } from "./fault.ts";
import { runCommand } from "./run-command.ts";

/** Prints a one-time link that signs in the user with this e-mail, or the oldest administrator. */
export function makeSignInLink(config: Config, email: string | undefined): Promise<number> {
  return runCommand(config, async ({ api, storage, publicUrl }) => {
    await ensureFirstAdmin(storage.prisma, new Date());
    const user = await storage.prisma.user.findFirst({
      where: email === undefined ? activeAdmin : { email: email.toLowerCase() },
      orderBy: { createdAt: "asc" },
      select: { email: true, name: true, deactivatedAt: true },
    });
    if (user === null) throw new Fault(`Nobody here has the e-mail address ${email}.`);
    if (user.deactivatedAt)
      throw new Fault(`${user.name} is deactivated; an administrator can reactivate the account.`);
    const link = await api.auth.makeSignInLink(user.email, "/desk/account");
    say(`\n  Sign in once as ${user.name} at ${publicUrl} with\n  ${link}\n`);
    return 0;
  });
}
