import { type CheckedLimits, checkLimits } from './check-limits.ts';
import type { HttpConfig } from './client-options.ts';
import type { Sendable } from './outgoing.ts';
import { requireThat } from './require-that.ts';
import { setHeaders } from './set-headers.ts';

/** Addresses of this machine itself. URL has made sure that what is digits and dots alone is an address. */
const LOOPBACK = /^((.+\.)?localhost|127[.\d]+|\[::1])$/;

/** What a client works with. */
export interface CheckedOptions extends Omit<HttpConfig, 'headers' | 'fetch'> {
  /** Without a slash at its end. */
  baseUrl: string;
  fetch(sent: Sendable): Promise<Response>;
  headers: Headers;
  limits: CheckedLimits;
}

/**
 * Checks a client's options, and fills in the defaults.
 *
 * @throws {ConfigurationError} without the value: a base URL may hold a password.
 */
export function checkOptions(config: HttpConfig): CheckedOptions {
  const { provider, defaultBaseUrl, baseUrl = defaultBaseUrl } = config;
  const readBaseUrl = () => {
    const { protocol, hostname, href, origin, pathname } = new URL(baseUrl);
    const isSafe = config.allowInsecureHttp || LOOPBACK.test(hostname);
    // What has more than these two parts has a user, a query or a fragment.
    const isPlain = href === origin + pathname;
    return isPlain && (isSafe ? /^https?:/ : /^https:/).test(protocol) && href.replace(/\/+$/, '');
  };
  const expected = 'https: (http: with allowInsecureHttp), no user, query or fragment';
  const { fetch } = config;
  requireThat(() => !fetch || !!fetch.call, provider, 'fetch', 'a function');
  return {
    ...config,
    baseUrl: requireThat(readBaseUrl, provider, 'baseUrl', expected) as string,
    // Without a Request where nobody needs one: the platform would only make another of it.
    fetch: (sent) => (fetch ? fetch(new Request(sent.url, sent)) : globalThis.fetch(sent.url, sent)),
    // A copy: what is put into the caller's object later has not been checked.
    headers: setHeaders(provider, new Headers(), config.headers),
    limits: checkLimits(provider, config),
  };
}
