import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundlePortable, bundleSuites } from '../src/bundle.ts';
import type { SuitesInput } from '../src/portable/suites-input.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'runspec-bundle-'));
});
afterAll(() => rm(folder, { recursive: true }));

const bundled = async (code: string): Promise<string> => {
  const entry = join(folder, 'entry.ts');
  await writeFile(entry, code);
  return bundlePortable(entry, 'const first = 1;');
};

it('puts the banner first and everything into one module', async () => {
  await writeFile(join(folder, 'other.ts'), 'export const second: number = 2;');
  const code = await bundled("import { second } from './other.ts'; console.log(second);");
  expect(code).toMatch(/^const first = 1;\n/);
  expect(code).not.toMatch(/^import/m);
});

it.each([
  "import { readFileSync } from 'node:fs'; console.log(readFileSync);",
  "import fs from 'fs'; console.log(fs);",
  "console.log(await import('node:fs'));",
  "import('node:fs').catch(() => undefined);",
])('refuses what only one runtime has: %s', async (code) => {
  await expect(bundled(code)).rejects.toThrow(/Could not resolve|The bundle imports node:fs\./);
});

it.each(['script', 'workerd', 'chromium'] as const)('makes one module of the suites for %s', async (kind) => {
  const faults = { origin: '', otherOrigin: '', refusedOrigin: '', runtime: 'node' as const };
  const input: SuitesInput = { contract: { plan: {}, urls: {} }, faults };
  const code = await bundleSuites(kind, input);
  expect(code).toContain(JSON.stringify(input));
  expect(code).not.toMatch(/^import\b/m);
  expect(code.includes('export {')).toBe(kind === 'workerd');
});
