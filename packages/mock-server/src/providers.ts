import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { UnknownProviderError } from './unknown-provider-error.ts';

const suffix = '.openapi.yaml';

/** The providers that can be mocked, sorted. */
export function listProviders(): string[] {
  return readdirSync(specsFolder())
    .filter((file) => file.endsWith(suffix))
    .map((file) => file.slice(0, -suffix.length))
    .sort();
}

/**
 * The absolute path of a provider's spec.
 * @throws {UnknownProviderError} if there is none.
 */
export function specFile(provider: string): string {
  const known = listProviders();
  if (!known.includes(provider)) throw new UnknownProviderError(provider, known);
  return join(specsFolder(), `${provider}${suffix}`);
}

function specsFolder(): string {
  return dirname(createRequire(import.meta.url).resolve('@runspec/specs/package.json'));
}
