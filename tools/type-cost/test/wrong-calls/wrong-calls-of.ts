import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Provider } from '@runspec/providers';
import { type WrongCall, wrong } from './wrong-call.ts';

/** The wrong calls to a provider: those in its file here, or else what can be wrong with any call that reads a run. */
export async function wrongCallsOf({ name, calls: { get } }: Provider): Promise<readonly WrongCall[]> {
  const file = `./${name}.ts`;
  if (existsSync(join(import.meta.dirname, file))) {
    const module: Record<string, readonly WrongCall[]> = await import(file);
    return Object.values(module).flat();
  }
  const { operation } = get;
  const { path } = get.input('r1') as { path: Readonly<Record<string, string>> };
  const [parameter = ''] = Object.keys(path);
  return [
    wrong('no path', 'path', `${operation}({})`),
    wrong('a missing path parameter', parameter, `${operation}({ path: {} })`),
    wrong(
      'an option of another type',
      'timeoutMs',
      `${operation}({ path: ${JSON.stringify(path)}, timeoutMs: '5s' })`,
    ),
  ];
}
