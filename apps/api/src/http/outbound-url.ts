import { isIP } from "node:net";
import { ReasonedError } from "@claimledger/claims/desk/reasoned-error";
import { isPublicAddress } from "../articles/public-address.ts";

export type Guard = { allowPrivateAddresses: boolean };

/** Refuses what is neither http nor https, and addresses that are private outright. */
export function checkOutboundUrl(url: URL, guard: Guard): void {
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw new ReasonedError(
      "invalid",
      { code: "wrong_scheme", values: { address: url.href } },
      `${url.href} is no http or https address.`,
    );
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(host)) checkAddress(host, host, guard);
}

/** Refuses an IP address of `host` that is private. */
export function checkAddress(address: string, host: string, guard: Guard): void {
  if (guard.allowPrivateAddresses || isPublicAddress(address)) return;
  throw new ReasonedError(
    "invalid",
    { code: "private_address", values: { host } },
    `${host} is a private address; only public ones are asked unless ALLOW_PRIVATE_ADDRESSES is set.`,
  );
}
