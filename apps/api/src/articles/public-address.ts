import ipaddr from "ipaddr.js";

/** Whether an IP address is one that the public internet routes: no loopback, private, link-local… */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  return ipaddr.process(address).range() === "unicast";
}
