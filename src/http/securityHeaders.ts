import type { RequestHandler } from 'express';
import helmet from 'helmet';

/** What browsers are told about every answer. Only the pages under `/embed` may stand in a frame of others, and only of those allowed. */
export function securityHeaders(embedOrigins: readonly string[]): RequestHandler {
  const own = headersFramedBy([]);
  const embedded = headersFramedBy(embedOrigins);
  return (request, response, next) => (/^\/embed(\/|$)/.test(request.path) ? embedded : own)(request, response, next);
}

function headersFramedBy(origins: readonly string[]): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: helmet.contentSecurityPolicy.dangerouslyDisableDefaultSrc,
        frameAncestors: ["'self'", ...origins],
      },
    },
    // The server speaks plain HTTP; whoever puts TLS in front of it says so there.
    strictTransportSecurity: false,
    // Which pages may read answers is the allow-list of CORS.
    crossOriginResourcePolicy: false,
    // It would forbid every frame, where the policy above names those allowed.
    xFrameOptions: false,
  });
}
