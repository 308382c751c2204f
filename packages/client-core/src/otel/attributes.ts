import type { AttemptEvent } from '../hooks.ts';

/** What is known of a request before it is sent, by the names of the conventions. */
export type HttpAttributes = Record<string, string | number> & {
  readonly 'http.request.method': string;
  readonly 'url.template': string;
};

/** RFC 9110 and RFC 5789, the ones that conventions want by name. */
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'CONNECT', 'OPTIONS', 'TRACE', 'PATCH'];

/** Source: OpenTelemetry semantic conventions, HTTP client span. */
export function requestAttributes({ method, url, path, attempts }: AttemptEvent): HttpAttributes {
  const { hostname, port, protocol, pathname } = new URL(url);
  const known = METHODS.includes(method);
  return {
    'http.request.method': known ? method : '_OTHER',
    ...(known ? {} : { 'http.request.method_original': method }),
    // An IPv6 address without the brackets that it has in a URL.
    'server.address': hostname.replace(/^\[|\]$/g, ''),
    'server.port': Number(port) || (protocol === 'http:' ? 80 : 443),
    'url.full': url,
    'url.template': prefixOf(pathname, path) + path,
    ...(attempts > 1 ? { 'http.request.resend_count': attempts - 1 } : {}),
  };
}

/** The path of the base URL: a parameter fills one segment, so that as many are its own as the template has. */
function prefixOf(pathname: string, template: string): string {
  const own = template.split('/').length - 1;
  const segments = pathname.split('/');
  return segments.slice(0, Math.max(0, segments.length - own)).join('/');
}
