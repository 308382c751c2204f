import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { clients } from '../src/clients.ts';
import { writePrograms } from '../src/write-programs.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'runspec-package-check-test-'));
  mkdirSync(join(directory, 'without-zod'));
});
afterEach(() => rmSync(directory, { recursive: true }));

it('writes a program for a client that has none, and leaves the others alone', () => {
  writeFileSync(join(directory, 'without-zod/duck.ts'), '// by hand');
  const trials = clients.filter(({ name }) => /duck|nclue/.test(name));
  expect(writePrograms({ directory }, trials)).toEqual(['without-zod/nclue.ts']);
  expect(readFileSync(join(directory, 'without-zod/duck.ts'), 'utf8')).toBe('// by hand');
  const program = readFileSync(join(directory, 'without-zod/nclue.ts'), 'utf8');
  expect(program).toContain("import { createNclueClient } from '@runspec/nclue-client';");
  expect(program).toContain('client.getTaskRun({"path":{"run_id":"r 1"}})');
});

it('tries every client with an id in its path, a URL and a way to authenticate, as its spec has them', () => {
  for (const { expected } of clients) {
    expect(expected).toMatchObject({ method: 'GET', url: expect.stringMatching(/^https?:\/\/.+\/r%201$/) });
    expect(expected.credentials.flat()).not.toEqual([]);
  }
  expect(clients.map(({ expected }) => expected.carried)).toContainEqual(['org-1']);
});
