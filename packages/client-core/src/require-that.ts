import { ConfigurationError } from './errors/configuration-error.ts';

/**
 * Does what fails for a wrong option or argument.
 *
 * @param work - fails by returning false, or by throwing, as the platform's own checks of URLs, headers and encodings do.
 * @returns what `work` returns.
 * @throws {ConfigurationError} saying what `option` must be; not what the platform says, which can hold the value.
 */
export function requireThat<T>(work: () => T, provider: string, option: string, expected: string): T {
  try {
    const result = work();
    if (result !== false) return result;
  } catch {}
  throw new ConfigurationError({ provider, option, expected });
}
