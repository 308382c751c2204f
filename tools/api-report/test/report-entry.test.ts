import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findPublishedPackages, requireBuild } from '../src/published-package.ts';
import { reportEntry } from '../src/report-entry.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'runspec-api-test-'));
  const directory = join(root, 'packages/acme-client');
  mkdirSync(join(directory, 'dist'), { recursive: true });
  const exported = {
    '.': { types: './dist/index.d.ts', default: './dist/index.js' },
    './package.json': './package.json',
  };
  const manifest = { name: '@runspec/acme-client', type: 'module', exports: exported };
  writeFileSync(join(directory, 'package.json'), JSON.stringify(manifest));
  writeFileSync(
    join(directory, 'dist/index.d.ts'),
    "import type { Hidden } from './hidden.js';\nexport declare function start(input: Hidden): string;\n",
  );
  writeFileSync(join(directory, 'dist/hidden.d.ts'), 'export interface Hidden {\n  name: string;\n}\n');
});
afterEach(() => rmSync(root, { recursive: true }));

test('reports signatures, and types that they rest on without being exported', () => {
  const [acme] = findPublishedPackages(root);
  if (!acme?.entries[0]) throw new Error('The package has an entry.');
  expect(acme.entries).toEqual([{ name: 'index', types: './dist/index.d.ts' }]);
  const report = reportEntry(acme, acme.entries[0]);
  expect(report).toContain('export function start(input: Hidden): string;');
  expect(report).toMatch(/^interface Hidden \{$/m);
});

test('declarations that do not compile are an error with the place', () => {
  writeFileSync(
    join(root, 'packages/acme-client/dist/hidden.d.ts'),
    'export interface Hidden { name: Gone }\n',
  );
  const [acme] = findPublishedPackages(root);
  if (!acme?.entries[0]) throw new Error('The package has an entry.');
  const [entry] = acme.entries;
  expect(() => reportEntry(acme, entry)).toThrow(/acme-client › index cannot be reported: .*Gone/);
});

test('a package that is not built is named', () => {
  rmSync(join(root, 'packages/acme-client/dist'), { recursive: true });
  expect(() => requireBuild(findPublishedPackages(root))).toThrow('Not built: @runspec/acme-client.');
});
