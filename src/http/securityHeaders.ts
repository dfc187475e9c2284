import type { RequestHandler } from 'express';
import helmet from 'helmet';

/**
 * What pages of ours may load and ask: this server alone. The editor of the playground writes styles into the page, holds small pictures and fonts in
 * its styles, and runs its language services in workers.
 */
const PAGES = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  workerSrc: ["'self'", 'blob:'],
  manifestSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  objectSrc: ["'none'"],
};

/** What browsers are told about every answer. Only the pages under `/embed` may stand in a frame of others, and only of those allowed. */
export function securityHeaders(embedOrigins: readonly string[]): RequestHandler {
  const own = headersFramedBy([]);
  const embedded = headersFramedBy(embedOrigins);
  return (request, response, next) => (/^\/embed(\/|$)/.test(request.path) ? embedded : own)(request, response, next);
}

function headersFramedBy(origins: readonly string[]): RequestHandler {
  return helmet({
    contentSecurityPolicy: { useDefaults: false, directives: { ...PAGES, frameAncestors: ["'self'", ...origins] } },
    // The server speaks plain HTTP; whoever puts TLS in front of it says so there.
    strictTransportSecurity: false,
    // Which pages may read answers is the allow-list of CORS.
    crossOriginResourcePolicy: false,
    // It would forbid every frame, where the policy above names those allowed.
    xFrameOptions: false,
  });
}
