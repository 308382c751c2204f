import { createRequire } from 'node:module';

/** A mapper of run-status, seen from outside its types: a run, and its results where it takes them, to a canonical run. */
export type Mapper = (raw: unknown, results?: unknown) => unknown;

const require = createRequire(import.meta.url);

/**
 * The mappers of a provider: what its entry of run-status exports as `from…`. None for a provider that run-status does not know (yet).
 */
export async function loadMappers(provider: string): Promise<Mapper[]> {
  const manifest = require('@runspec/run-status/package.json') as { readonly exports: object };
  if (!Object.hasOwn(manifest.exports, `./${provider}`)) return [];
  const entry = (await import(/* @vite-ignore */ `@runspec/run-status/${provider}`)) as object;
  return Object.entries(entry).flatMap(([name, value]) =>
    /^from[A-Z]/.test(name) && typeof value === 'function' ? [value as Mapper] : [],
  );
}
