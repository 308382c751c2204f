import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { makePlan, type Plan } from '../src/plan.ts';
import { writeFiles } from '../src/write/with-scratch.ts';

const root = join(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'new-provider-render-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const none = { help: false, update: false, dryRun: true, title: undefined, baseUrl: undefined };
const documents = join(import.meta.dirname, 'documents');

/** Compiles the client, and what run-status has of the provider, beside the packages that are there. */
function compile(name: string, plan: Plan): string {
  const scratch = join(folder, name);
  writeFiles(scratch, plan.files);
  cpSync(join(root, 'tools/tsconfig'), join(scratch, 'tools/tsconfig'), { recursive: true });
  const link = (target: string, path: string): void => {
    mkdirSync(dirname(join(scratch, path)), { recursive: true });
    symlinkSync(target, join(scratch, path));
  };
  const client = `packages/${name}-client`;
  link(join(root, 'packages/thymia-client/node_modules'), `${client}/node_modules`);
  link(join(root, 'vitest.shared.ts'), 'vitest.shared.ts');
  const status = join(root, 'packages/run-status');
  for (const file of readdirSync(join(status, 'src')).filter((one) => /^(?!.*\.test)[^.]+\.ts$/.test(one))) {
    cpSync(join(status, 'src', file), join(scratch, 'packages/run-status/src', file));
  }
  for (const file of ['scripted-api.ts', 'run-examples.ts']) {
    cpSync(join(status, 'test', file), join(scratch, 'packages/run-status/test', file));
  }
  for (const one of ['@types/node', 'vitest', 'yaml', 'zod']) {
    link(join(status, 'node_modules', one), `packages/run-status/node_modules/${one}`);
  }
  link(join(scratch, client), `packages/run-status/node_modules/@runspec/${name}-client`);
  const config = {
    extends: '../../tools/tsconfig/base.json',
    compilerOptions: { noEmit: true, types: ['node'] },
  };
  writeFileSync(
    join(scratch, 'packages/run-status/tsconfig.json'),
    JSON.stringify({ ...config, include: [`src/${name}`] }),
  );
  const tsc = createRequire(import.meta.url).resolve('typescript/package.json');
  for (const cwd of [client, 'packages/run-status']) {
    try {
      execFileSync(process.execPath, [join(dirname(tsc), 'bin/tsc'), '--noEmit'], {
        cwd: join(scratch, cwd),
        stdio: 'pipe',
      });
    } catch (error) {
      return String((error as { stdout: unknown }).stdout);
    }
  }
  return '';
}

describe.each([
  ['acme', undefined],
  ['oracle-ai', 'predictions.yaml'],
  ['widgets', 'widget-jobs.yaml'],
  ['tasks', 'nullable.json'],
])('%s from %s', (name, file) => {
  const planned = makePlan(root, { ...none, name, from: file && join(documents, file) });

  it('has a spec that lint has nothing to say of', async () => {
    expect((await planned).findings).toEqual([]);
  });

  it('compiles: client, run source, mapper, table and their tests', async () => {
    expect(compile(name, await planned)).toBe('');
  });

  it('has no file that is too long, and marks in the four files only', async () => {
    const { files, places } = await planned;
    const own = [...files].filter(([path]) => /\.ts$/.test(path) && !path.includes('/gen/'));
    expect(own.length).toBeGreaterThan(15);
    expect(own.filter(([, text]) => text.split('\n').length > 250).map(([path]) => path)).toEqual([]);
    expect(new Set(places.map((place) => place.file)).size).toBe(4);
  });
});
