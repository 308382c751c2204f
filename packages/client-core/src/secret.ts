import { requireThat } from './require-that.ts';

/** A key, or a function that fetches it; the function is asked before every request. */
export type Secret = string | (() => string | Promise<string>);

/**
 * Checks a secret as early as it can be, and returns what reads it.
 *
 * Only visible ASCII passes: anything else cannot stand in a header, and the platform's own error would print the value. Nor do
 * `"` and `\`, which JSON writes in another way: an echoed key would not be found.
 *
 * @param option - the option's name, for the error.
 * @throws {ConfigurationError} at once for a bad string, from the returned function for a function's bad answer. What the
 *   caller's function itself throws reaches the caller as it is.
 */
export function createSecretReader(provider: string, option: string, secret: Secret): () => Promise<string> {
  const check = (value: unknown): string => {
    const read = () => typeof value === 'string' && /^[!#-[\]-~]+$/.test(value) && value;
    const expected = 'visible ASCII or a function for it';
    return requireThat(read, provider, option, expected) as string;
  };
  if (typeof secret !== 'function') check(secret);
  return async () => check(typeof secret === 'function' ? await secret() : secret);
}
