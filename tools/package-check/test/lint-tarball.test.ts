import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { lintTarball } from '../src/lint-tarball.ts';
import { pack } from '../src/pack.ts';

const directories: string[] = [];

afterEach(() => {
  for (const directory of directories.splice(0)) rmSync(directory, { recursive: true });
});

const manifest = {
  name: '@acme/client',
  version: '1.0.0',
  license: 'MIT',
  type: 'module',
  files: ['dist'],
  sideEffects: false,
  engines: { node: '>=20' },
  exports: {
    '.': { types: './dist/index.d.ts', default: './dist/index.js' },
    './package.json': './package.json',
  },
};

const code = {
  'dist/index.js': "export { a } from './a.js';\n",
  'dist/index.d.ts': "export { a } from './a.js';\n",
  'dist/a.js': 'export const a = 1;\n',
  'dist/a.d.ts': 'export declare const a: number;\n',
};

async function lint(changes: object, files: Record<string, string>): Promise<string[]> {
  const directory = mkdtempSync(join(tmpdir(), 'runspec-lint-'));
  directories.push(directory);
  const all = { LICENSE: 'MIT', 'package.json': JSON.stringify({ ...manifest, ...changes }), ...files };
  for (const [name, text] of Object.entries(all)) {
    mkdirSync(dirname(join(directory, name)), { recursive: true });
    writeFileSync(join(directory, name), text);
  }
  const findings = await lintTarball(await pack({ name: manifest.name, directory }, directory));
  return findings.map(({ what }) => what);
}

describe('lintTarball', () => {
  it('finds nothing in a good package', async () => {
    expect(await lint({}, code)).toEqual([]);
  });

  it('passes on what publint finds', async () => {
    const swapped = { default: './dist/index.js', types: './dist/index.d.ts' };
    const found = await lint({ exports: { '.': swapped, './package.json': './package.json' } }, code);
    expect(found.filter((what) => what.startsWith('publint'))).not.toEqual([]);
  });

  it('passes on what attw finds inside the declarations', async () => {
    const found = await lint({}, { ...code, 'dist/index.d.ts': "export { a } from './a';\n" });
    expect(found).toEqual([expect.stringMatching(/^attw: .*Internal resolution error/)]);
  });

  it('passes on what attw finds of an entry point without types', async () => {
    const exported = { ...manifest.exports, './b': './dist/b.js' };
    const found = await lint({ exports: exported }, { ...code, 'dist/b.js': 'export const b = 1;\n' });
    expect(found).toEqual(expect.arrayContaining([expect.stringMatching(/^attw: .*"entrypoint":".\/b"/)]));
  });

  it('misses types', async () => {
    const found = await lint({ exports: './dist/a.js' }, { 'dist/a.js': code['dist/a.js'] });
    expect(found).toContain('attw: there are no types');
  });
});
