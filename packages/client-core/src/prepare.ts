import { type CheckedLimits, checkLimits } from './check-limits.ts';
import type { CheckedOptions } from './check-options.ts';
import { fillPath } from './fill-path.ts';
import type { Outgoing } from './outgoing.ts';
import { setHeaders } from './set-headers.ts';
import type { CallInput } from './wire.ts';

/** A call that is all right, but has no request yet. */
export interface Prepared extends Omit<Outgoing, 'make' | 'isStream'> {
  limits: CheckedLimits;
  /** The client's headers, with those of the call over them. */
  headers: Headers;
}

/**
 * Checks what could go wrong before anything is sent.
 *
 * @throws {ConfigurationError} naming the option or parameter; what the validation throws.
 */
export function prepare(
  { provider, baseUrl, headers, limits, validation }: CheckedOptions,
  method: string,
  path: string,
  input: CallInput,
  isJson: boolean,
): Prepared {
  const { body } = input;
  const url = baseUrl + fillPath(provider, path, input.path);
  const facts = { provider, method, url, path, attempts: 0 };
  if (isJson) validation?.('body', facts, body);
  const checked = checkLimits(provider, input, limits);
  // What is read from a stream is gone.
  if (Symbol.asyncIterator in Object(body)) checked.maxRetries = 0;
  return {
    limits: checked,
    headers: setHeaders(provider, new Headers(headers), input.headers),
    facts,
    signal: input.signal,
    // RFC 9110, 9.2.2: all but POST and PATCH.
    isIdempotent: input.idempotent ?? !/^P[^U]/.test(method),
  };
}
