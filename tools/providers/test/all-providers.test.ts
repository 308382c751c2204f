import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { allProviders } from '../src/index.ts';

const specs = dirname(fileURLToPath(import.meta.resolve('@runspec/specs/package.json')));
const specified = readdirSync(specs).flatMap((file) => file.match(/^(.+)\.openapi\.yaml$/)?.[1] ?? []);

interface Operation {
  operationId?: string;
  'x-run-role'?: string;
}

interface Spec {
  paths: Record<string, Record<string, Operation>>;
  'x-run-lifecycle': Record<string, unknown>;
}

describe('the list of providers', () => {
  it.each(specified)('has %s', (name) => {
    const todo = `specs/${name}.openapi.yaml has no entry: run \`pnpm new-provider ${name}\`, or write tools/providers/src/${name}/${name}.ts; then \`pnpm generate\``;
    expect(
      allProviders.map((provider) => provider.name),
      todo,
    ).toContain(name);
  });

  it('has nothing that has no spec', () => {
    expect(allProviders.map(({ name }) => name)).toEqual(specified.sort());
  });
});

describe.each(allProviders)('$name', ({ name, displayName, client, mappings, calls, journeys }) => {
  const spec: Spec = parse(readFileSync(join(specs, `${name}.openapi.yaml`), 'utf8'));

  it('has the factory that its package exports, under that name', async () => {
    const module: Record<string, unknown> = await import(`@runspec/${name}-client`);
    expect(module[client.factory]).toBeTypeOf('function');
    expect(Object.keys(client.create())).toContain(calls.get.operation);
  });

  it('has keys, and secrets that are in them', () => {
    const keys = Object.values(client.keys).join(' ');
    expect(client.secrets).not.toEqual([]);
    for (const secret of client.secrets) expect(keys).toContain(secret);
  });

  it('has a mapping for each kind of run', () => {
    expect(Object.keys(mappings).sort()).toEqual(Object.keys(spec['x-run-lifecycle']).sort());
    for (const { source } of Object.values(mappings)) expect(source({}).provider).toBe(name);
  });

  it('reads by a GET with the role of reading, and creates by a POST with that of creating', () => {
    const found = new Map(
      Object.values(spec.paths).flatMap((item) =>
        Object.entries(item).map(([verb, operation]) => [
          operation.operationId,
          `${verb} ${operation['x-run-role']}`,
        ]),
      ),
    );
    expect(found.get(calls.get.operation)).toBe('get get');
    expect(found.get(calls.create.operation)).toBe('post create');
    expect(Object.values((calls.get.input('r1') as { path: object }).path)).toEqual(['r1']);
  });

  it('has a name for people, and something to show', () => {
    expect(displayName).toMatch(/\S/);
    expect(journeys).not.toEqual([]);
  });
});
