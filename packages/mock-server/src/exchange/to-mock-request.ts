import type { MockRequest } from './mock-request.ts';
import { OversizedBody } from './oversized-body.ts';
import { readBody } from './read-body.ts';

/** A path that an URL would leave as it is. Most are, and it takes long to make an URL. */
const plainPath = /^\/[\w/-]*$/;

/**
 * Puts together a request as it came in.
 * @param target - path and query, or a whole address; dot segments in it are resolved, as Prism's server does.
 * @param headers - names in lower case.
 * @param address - where it came from, if over a network.
 */
export function toMockRequest(
  method: string,
  target: string,
  headers: Readonly<Record<string, string>>,
  body: Uint8Array | OversizedBody,
  address?: string,
): MockRequest {
  const { pathname, searchParams } = plainPath.test(target)
    ? { pathname: target, searchParams: new URLSearchParams() }
    : readTarget(target);
  const common = {
    method: method.toUpperCase(),
    path: pathname,
    query: searchParams,
    headers,
    ...(target.startsWith('/') ? { target } : {}),
    ...(address === undefined ? {} : { address }),
  };
  if (body instanceof OversizedBody) return { ...common, body, bytes: new Uint8Array() };
  return { ...common, body: readBody(headers['content-type'], body), bytes: body };
}

function readTarget(target: string): URL {
  const local = target.startsWith('/') ? target : `/${target}`;
  if (target.startsWith('http:') || target.startsWith('https:'))
    return URL.parse(target) ?? new URL('http://localhost/');
  return new URL(`http://localhost${local}`);
}
