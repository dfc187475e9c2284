import { type LookupAddress, lookup as systemLookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { Agent, buildConnector } from 'undici';

/** A connection was refused since it would have led where the caller may not go. */
export class AddressRefused extends Error {
  constructor(readonly host: string) {
    super(`${host} leads to an address that may not be reached`);
  }
}

/** Finds the addresses of a name, as `dns.lookup` does. */
export type Lookup = (
  host: string,
  options: { readonly all: true },
  answer: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/** How far an agent may reach. */
export interface Reach {
  /** Whether a connection to this IP address is allowed. */
  readonly permits: (address: string) => boolean;
  /** The system's resolver where absent. */
  readonly lookup?: Lookup;
  /** How long a connection may take to be made, in milliseconds. */
  readonly timeout: number;
}

/**
 * An agent for requests that connects only to permitted addresses. The check is made on the very addresses that the connection then uses, so that a
 * name that resolves differently the next time gains nothing; a name with one refused address among several is refused.
 */
export function createGuardedAgent({ permits, timeout, lookup = systemLookup }: Reach): Agent {
  const pinned: LookupFunction = (host, options, answer) => {
    lookup(host, { all: true }, (error, addresses) => {
      const [first] = addresses ?? [];
      if (error || !first) return answer(error ?? new Error(`${host} has no address`), '', 0);
      if (!addresses.every(({ address }) => permits(address))) return answer(new AddressRefused(host), '', 0);
      if (options.all) answer(null, addresses);
      else answer(null, first.address, first.family);
    });
  };
  const connect = buildConnector({ lookup: pinned, timeout });
  return new Agent({
    // An address in the place of a name is never looked up, so it is checked here.
    connect: (options, answer) => {
      const host = options.hostname.replace(/^\[|\]$/g, '');
      if (isIP(host) !== 0 && !permits(host)) answer(new AddressRefused(host), null);
      else connect(options, answer);
    },
  });
}
