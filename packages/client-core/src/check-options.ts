import type { Fetch, HttpConfig } from './client-options.ts';
import { MAX_DELAY_MS } from './max-delay-ms.ts';
import { requireThat } from './require-that.ts';

/** Checks a time limit. @throws {ConfigurationError} */
export function checkTimeoutMs(provider: string, value: number): void {
  const isDelay = () =>
    typeof value === 'number' && value > 0 && (value <= MAX_DELAY_MS || value === Number.POSITIVE_INFINITY);
  requireThat(isDelay, provider, 'timeoutMs', `above 0 and at most ${MAX_DELAY_MS}, or Infinity`);
}

/**
 * Checks headers before the platform sees them: its own error would print the value.
 *
 * @param headers - a record; values that are null or undefined stand for no header, an array for several.
 * @throws {ConfigurationError} naming the header.
 */
export function checkHeaders(provider: string, headers: object): void {
  for (const [name, value] of Object.entries(headers)) {
    const canBeSent = () => new Headers([[name, String(value ?? '')]]);
    requireThat(canBeSent, provider, `headers.${name}`, 'valid in an HTTP header');
  }
}

/** What a client works with. */
export interface CheckedOptions {
  baseUrl: string;
  fetch: Fetch;
  headers: Record<string, string | undefined>;
  timeoutMs: number;
}

/**
 * Checks a client's options, and fills in the defaults.
 *
 * @throws {ConfigurationError} without the value: a base URL may hold a password.
 */
export function checkOptions(config: HttpConfig): CheckedOptions {
  const { provider, baseUrl = config.defaultBaseUrl, timeoutMs = 30_000 } = config;
  const { fetch = (request) => globalThis.fetch(request) } = config;
  const isBaseUrl = () => {
    const { protocol, username, password } = new URL(baseUrl);
    return /^https?:$/.test(protocol) && !(username || password || /[?#]/.test(baseUrl));
  };
  requireThat(isBaseUrl, provider, 'baseUrl', 'an http(s) URL without user, query or fragment');
  requireThat(() => typeof fetch === 'function', provider, 'fetch', 'a function');
  checkTimeoutMs(provider, timeoutMs);
  // A copy: what is put into the caller's object later has not been checked.
  const isRecord = () => / (Object|Undef)/.test({}.toString.call(config.headers));
  requireThat(isRecord, provider, 'headers', 'a plain object');
  const headers = { ...config.defaultHeaders, ...config.headers };
  checkHeaders(provider, headers);
  return { baseUrl: new URL(baseUrl).href.replace(/\/+$/, ''), fetch, headers, timeoutMs };
}
