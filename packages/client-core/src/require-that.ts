import { ConfigurationError } from './errors/configuration-error.ts';

/**
 * Refuses a wrong option or argument.
 *
 * @param holds - the test. Throwing is failing, because the platform's own checks of URLs, headers and encodings throw.
 * @throws {ConfigurationError} saying what `option` must be.
 */
export function requireThat(holds: () => unknown, provider: string, option: string, expected: string): void {
  try {
    if (holds()) return;
  } catch {
    // What it would say can hold the value.
  }
  throw new ConfigurationError({ provider, option, expected });
}
