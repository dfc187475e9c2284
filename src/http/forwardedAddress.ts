import type { IncomingMessage } from 'node:http';

/** The address of a client behind so many proxies of ours: what the outermost of them wrote into `X-Forwarded-For`; its own where there is none. */
export function forwardedAddress({ headers, socket }: IncomingMessage, proxies: number): string {
  const forwarded = String(headers['x-forwarded-for'] ?? '').split(',');
  const hops = [socket.remoteAddress ?? '', ...forwarded.flatMap((hop) => hop.trim() || []).reverse()];
  return hops[Math.min(proxies, hops.length - 1)] ?? '';
}
