import type { MockReply, MockRequest } from './mock-request.ts';

type Headers = Readonly<Record<string, string>>;

/** What a browser wants to see in every reply: whatever it asks for is allowed, as in Prism with `--cors`. */
export function corsHeaders(asked: Headers): Headers {
  const isFromBrowser =
    asked['origin'] || asked['access-control-request-headers'] || asked['access-control-expose-headers'];
  return isFromBrowser ? corsHeadersFor(asked) : anyCorsHeaders;
}

function corsHeadersFor(asked: Headers): Headers {
  return {
    'access-control-allow-origin': asked['origin'] || '*',
    'access-control-allow-headers': asked['access-control-request-headers'] || '*',
    'access-control-allow-credentials': 'true',
    'access-control-expose-headers': asked['access-control-expose-headers'] || '*',
  };
}

const anyCorsHeaders = corsHeadersFor({});

/** The reply to a preflight request; undefined if it is none. */
export function answerPreflight({
  method,
  headers,
}: Pick<MockRequest, 'method' | 'headers'>): MockReply | undefined {
  const wanted = headers['access-control-request-method'];
  if (method !== 'OPTIONS' || !headers['origin'] || !wanted) return undefined;
  return {
    status: 204,
    headers: { 'access-control-allow-methods': wanted, vary: 'origin', 'content-length': '0' },
    body: undefined,
  };
}
