import ipaddr from "ipaddr.js";

/**
 * The network that an address is counted as: itself, or its /64, which is what one household has in
 * IPv6. Null for an address of this machine: that is its operator, or a proxy whose clients cannot be
 * told apart without TRUST_PROXY.
 */
export function toNetwork(address: string): string | null {
  if (!ipaddr.isValid(address)) return address.slice(0, 45);
  const read = ipaddr.process(address);
  if (read.range() === "loopback") return null;
  if (read.kind() === "ipv4") return read.toString();
  return `${read.toNormalizedString().split(":").slice(0, 4).join(":")}::/64`;
}
