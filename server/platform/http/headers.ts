import type { IncomingMessage, ServerResponse } from 'node:http';
import helmet from 'helmet';

/**
 * The usual protective headers. The content policy fits the admin: its own scripts and nobody else's, styles that the
 * component library writes at run time, pictures from here and from `data:` (the second factor's code).
 */
export function protectiveHeaders({ https }: { readonly https: boolean }) {
  const protect = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'self'"],
        'base-uri': ["'none'"],
        'connect-src': ["'self'"],
        'font-src': ["'self'", 'data:'],
        'form-action': ["'self'"],
        'frame-ancestors': ["'none'"],
        'img-src': ["'self'", 'data:', 'blob:'],
        'object-src': ["'none'"],
        'script-src': ["'self'"],
        'script-src-attr': ["'none'"],
        'style-src': ["'self'", "'unsafe-inline'"],
        ...(https && { 'upgrade-insecure-requests': [] }),
      },
    },
    strictTransportSecurity: https && { maxAge: 31_536_000, includeSubDomains: false },
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'same-origin' },
  });
  return (request: IncomingMessage, response: ServerResponse): void =>
    protect(request, response, (problem?: unknown) => {
      if (problem) throw problem instanceof Error ? problem : new Error('the protective headers could not be set');
    });
}
