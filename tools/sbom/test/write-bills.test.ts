import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { nameOf } from '../src/bill.ts';
import { writeBills } from '../src/write-bills.ts';

test('a client comes with client-core and openapi-fetch, and says their versions', () => {
  const folder = mkdtempSync(join(tmpdir(), 'runspec-sbom-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const old = join(folder, 'runspec-duck-client-0.0.0-old.cdx.json');
  const foreign = join(folder, 'theirs.cdx.json');
  for (const file of [old, foreign]) writeFileSync(file, 'no JSON');
  const bills = writeBills(join(import.meta.dirname, '../../..'), folder);
  expect([old, foreign].map((file) => existsSync(file))).toEqual([false, true]);
  const duck = bills.find(({ bill }) => nameOf(bill.metadata.component) === '@runspec/duck-client');
  const names = duck?.bill.components?.map(nameOf).sort();
  expect(names).toEqual(['@runspec/client-core', 'openapi-fetch', 'openapi-typescript-helpers']);
  expect(duck?.bill.components?.every(({ version }) => /^\d+\.\d+\.\d+/.test(version))).toBe(true);
});
