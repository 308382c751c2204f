import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { nameOf } from '../src/bill.ts';
import { writeBills } from '../src/write-bills.ts';

test('a client comes with client-core and openapi-fetch, and says their versions', () => {
  const folder = mkdtempSync(join(tmpdir(), 'runspec-sbom-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const bills = writeBills(join(import.meta.dirname, '../../..'), folder);
  const duck = bills.find(({ bill }) => nameOf(bill.metadata.component) === '@runspec/duck-client');
  const names = duck?.bill.components?.map(nameOf).sort();
  expect(names).toEqual(['@runspec/client-core', 'openapi-fetch', 'openapi-typescript-helpers']);
  expect(duck?.bill.components?.every(({ version }) => /^\d+\.\d+\.\d+/.test(version))).toBe(true);
});
