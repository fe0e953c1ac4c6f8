import { lookup } from "node:dns/promises";
import { Agent } from "undici";
import { checkAddress, type Guard } from "./outbound-url.ts";

/**
 * Connections to the outside. Private addresses are refused when a connection is made, so a changing
 * DNS answer leads to none; an address that stands in the URL itself is for `checkOutboundUrl`.
 */
export function openGuardedAgent(guard: Guard, timeout: number): Agent {
  return new Agent({
    connect: {
      timeout,
      lookup: (host, hostOptions, done) =>
        void resolve(host, guard).then(
          (found) =>
            hostOptions.all ? done(null, found) : done(null, found[0]!.address, found[0]!.family),
          (error: Error) => done(error, hostOptions.all ? [] : ""),
        ),
    },
    headersTimeout: timeout,
    bodyTimeout: timeout,
  });
}

async function resolve(host: string, guard: Guard) {
  const found = await lookup(host, { all: true });
  for (const { address } of found) checkAddress(address, host, guard);
  return found;
}
