import { ClientError } from '../errors/client-error.ts';
import type { NetworkError } from '../errors/network-error.ts';

/**
 * Says what kind of failure it is in a word of which there are few: the platform's code for a network failure, such as
 * `ECONNREFUSED`; else the error's name, such as `TimeoutError`, or `AbortError` for a call that was given up; else `_OTHER`.
 *
 * The message of an error that is not ours could hold anything, so it is left out.
 */
export function errorTypeOf(error: unknown): { type: string; message?: string } {
  if (!ClientError.isInstance(error)) return { type: isNamed(error) ? error.name : '_OTHER' };
  return { type: (error as Partial<NetworkError>).code ?? error.name, message: error.message };
}

const isNamed = (error: unknown): error is Error =>
  error instanceof Error || (typeof DOMException === 'function' && error instanceof DOMException);
