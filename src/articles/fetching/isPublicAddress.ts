import ipaddr from 'ipaddr.js';

/** The part of IPv6 that is given out to the public; everything outside of it is special. */
const GLOBAL_UNICAST = ipaddr.parseCIDR('2000::/3');

/**
 * Whether an IP address is one of the public internet: no loopback, private, link-local, shared, reserved or multicast one, nor an IPv6 address that
 * carries an IPv4 address within it (mapped, translated or tunnelled). Anything that is no IP address is not.
 *
 * @param address as a resolver gives it, in any notation, without brackets
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  return parsed.range() === 'unicast' && (parsed.kind() === 'ipv4' || parsed.match(GLOBAL_UNICAST));
}
