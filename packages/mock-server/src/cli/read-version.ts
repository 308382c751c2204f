import { readFileSync } from 'node:fs';

/** The version of this package. */
export function readVersion(): string {
  // From src and from dist alike.
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return String((JSON.parse(manifest) as { version?: unknown }).version);
}
