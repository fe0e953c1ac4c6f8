import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import { Agent } from "undici";
import { DomainError } from "@claimledger/claims/errors";
import { isPublicAddress } from "../articles/public-address.ts";

type Guard = { allowPrivateAddresses: boolean };

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

/** Refuses what is neither http nor https, and addresses that are private outright. */
export function checkOutboundUrl(url: URL, guard: Guard): void {
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw new DomainError("invalid", `${url.href} is no http or https address.`);
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) && !isAllowed(host, guard)) throw refusePrivate(host);
}

async function resolve(host: string, guard: Guard) {
  const found = await lookup(host, { all: true });
  for (const { address } of found) if (!isAllowed(address, guard)) throw refusePrivate(host);
  return found;
}

function isAllowed(address: string, { allowPrivateAddresses }: Guard): boolean {
  return allowPrivateAddresses || isPublicAddress(address);
}

function refusePrivate(host: string): DomainError {
  return new DomainError(
    "invalid",
    `${host} is a private address; only public ones are asked unless ALLOW_PRIVATE_ADDRESSES is set.`,
  );
}
