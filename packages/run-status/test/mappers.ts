import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { MapperCase } from './mappers/mapper-case.ts';

const sources = join(import.meta.dirname, '../src');

/** The providers that have a folder with a mapper. */
const providers = readdirSync(sources).filter((name) => existsSync(join(sources, name, `from-${name}.ts`)));

/**
 * Every mapper there is.
 * @throws {Error} naming the file that is missing for a provider.
 */
export const mappers: readonly MapperCase[] = (await Promise.all(providers.map(mappersOf))).flat();

async function mappersOf(provider: string): Promise<readonly MapperCase[]> {
  const file = `./mappers/${provider}.ts`;
  if (!existsSync(join(import.meta.dirname, file)))
    throw new Error(
      `src/${provider}/from-${provider}.ts is fed no hostile values: list it in test/mappers/${provider}.ts.`,
    );
  const module: { mappers: readonly MapperCase[] } = await import(file);
  return module.mappers;
}
