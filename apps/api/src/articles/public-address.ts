import ipaddr from "ipaddr.js";

/** All that is given out of IPv6 so far: https://www.iana.org/assignments/ipv6-unicast-address-assignments */
const givenOut = ipaddr.IPv6.parseCIDR("2000::/3");

/** Whether an IP address is one that the public internet routes: no loopback, private, link-local… */
export function isPublicAddress(given: string): boolean {
  if (!ipaddr.isValid(given)) return false;
  const address = ipaddr.process(given);
  if (address instanceof ipaddr.IPv6 && !address.match(givenOut)) return false;
  return address.range() === "unicast";
}
