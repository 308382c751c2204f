import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listProviders } from '@runspec/mock-server';
import { expect, it } from 'vitest';

const read = (provider: string, file: string): string =>
  readFileSync(join(import.meta.dirname, `../../../packages/${provider}-client/src/${file}`), 'utf8');

const wordsOf = (text: string): Set<string> => new Set(text.match(/\w+/g));

it.each(listProviders())(
  '%s-client exports by name every type that its methods take, return or are made of',
  (provider) => {
    const generated = [...read(provider, 'gen/types.gen.ts').matchAll(/^export type (\w+)/gm)].map(
      ([, name]) => name!,
    );
    // Maps from status to body: they are there for `paths`, which is exported itself.
    const forUsers = generated.filter((name) => !/Responses$/.test(name));
    const exported = wordsOf(read(provider, 'index.ts'));
    expect(forUsers.filter((name) => !exported.has(name))).toEqual([]);
    expect(forUsers.length).toBeGreaterThan(5);
  },
);
