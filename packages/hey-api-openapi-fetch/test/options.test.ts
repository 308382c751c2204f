import { readFile, rm } from 'node:fs/promises';
import type { UserConfig } from '@hey-api/openapi-ts';
import { $, createClient } from '@hey-api/openapi-ts';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { defineConfig, openapiFetch } from '../src/index.ts';
import { generate } from './generate.ts';

const spec = './test/cases/open-enums/spec.yaml';
const pages = './test/cases/pagination/spec.yaml';

afterEach(() => vi.restoreAllMocks());

describe('openapiFetch: options', () => {
  it('imports with the extension that hey-api is told to use', async () => {
    const { files } = await generate(spec, {}, '.js');
    expect(files['paths.gen.ts']).toContain("from './types.gen.js'");
    expect(files['methods.gen.ts']).toContain("from './types.gen.js'");
  });

  it('prints no methods if they are not wanted', async () => {
    const { files } = await generate(spec, { methods: false });
    expect(Object.keys(files)).toEqual(['paths.gen.ts', 'types.gen.ts']);
  });

  it('imports the runtime from where it is told to', async () => {
    const { files } = await generate(spec, { runtime: './runtime.ts' });
    expect(files['methods.gen.ts']).toContain("import type { Call, MethodOptions } from './runtime.ts';");
  });

  it('names files and interfaces as told', async () => {
    const { files } = await generate(spec, {
      pathsFile: 'api',
      pathsInterface: 'ApiPaths',
      methodsFile: 'operations',
      methodsInterface: 'Api',
    });
    expect(Object.keys(files)).toEqual(['api.gen.ts', 'operations.gen.ts', 'types.gen.ts']);
    expect(files['api.gen.ts']).toContain('export interface ApiPaths {');
    expect(files['operations.gen.ts']).toContain('export interface Api {');
    expect(files['operations.gen.ts']).toContain('export const createApi = (call: Call): Api => ({');
  });

  it('leaves open enums as hey-api prints them, unless told otherwise', async () => {
    const closed = await generate(spec);
    expect(closed.files['types.gen.ts']).toContain('status: Status | string;');
    expect(closed.files['paths.gen.ts']).not.toContain('Plain');
    const open = await generate(spec, { openEnums: true });
    expect(open.files['types.gen.ts']).toContain('status: Status | (string & {});');
    expect(open.files['types.gen.ts']).toContain('before?: Status | (string & {}) | null;');
    expect(open.files['types.gen.ts']).toContain('id?: string | number;');
  });

  it('has no pages unless told how they follow each other', async () => {
    const { files, warnings } = await generate(pages);
    expect(files['methods.gen.ts']).not.toMatch(/paged|PagedMethod|by(Token|Position|Link)/);
    expect(warnings).toEqual([]);
  });

  it('asks a function about each operation as it is written', async () => {
    const pagination = vi.fn((operation: { operationId?: string; [extension: `x-${string}`]: unknown }) =>
      operation.operationId === 'listByIndex'
        ? ({ style: 'index', items: '', param: 'start-index', first: 5 } as const)
        : undefined,
    );
    const { files } = await generate(pages, { pagination });
    expect(pagination.mock.calls.map(([{ operationId }]) => operationId)).toContain('listAll');
    expect(pagination.mock.calls[0]?.[0]['x-pagination']).toMatchObject({ style: 'token', param: 'cursor' });
    expect(files['methods.gen.ts']).toContain('listByIndex: OptionalPagedMethod<MethodOptions<');
    expect(files['methods.gen.ts']).toContain('first: 5');
    expect(files['methods.gen.ts']).toContain('listByPage(options?:');
    expect(files['methods.gen.ts']).not.toMatch(/byToken|byLink/);
  });

  it('is called defineConfig as well, as hey-api has it', () => {
    expect(defineConfig).toBe(openapiFetch);
  });

  it('warns on the console', async () => {
    const warning = vi.spyOn(console, 'warn').mockReturnValue();
    vi.spyOn(console, 'log').mockReturnValue();
    await run('info', []);
    expect(warning.mock.calls).toEqual([
      ['[openapi-fetch] get /mixed: the query parameters id, tag are written in one style, not in 2'],
    ]);
    warning.mockClear();
    await run('silent', []);
    expect(warning).not.toHaveBeenCalled();
  });

  it('asks a resolver from the configuration first', async () => {
    const union = vi.fn(() => $.type('boolean'));
    await run('silent', [{ name: '@hey-api/typescript', $resolvers: { union } }], spec);
    expect(union).toHaveBeenCalled();
    expect(await readFile('test/.output/types.gen.ts', 'utf8')).toContain('status: boolean;');
    await rm('test/.output', { recursive: true });
  });
});

async function run(
  level: 'info' | 'silent',
  plugins: NonNullable<UserConfig['plugins']>,
  input = './test/cases/query-styles/spec.yaml',
): Promise<void> {
  await createClient({
    input,
    logs: { level, file: false },
    dryRun: !plugins.length,
    output: { path: 'test/.output', entryFile: false },
    plugins: [...plugins, openapiFetch({ openEnums: true })],
  });
}
