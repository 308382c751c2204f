import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Collected } from '../src/read-messages.ts';
import { runScript } from '../src/run-script.ts';
import { runtimes } from '../src/runtimes.ts';

// Real processes, of the Node that runs this.

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'runspec-script-'));
});
afterEach(() => rm(folder, { recursive: true }));

const found = { runtime: runtimes[0]!, program: process.execPath, version: process.versions.node };
const run = (bundle: string, timeoutMs = 20_000): Promise<Collected> =>
  runScript({ found, bundle, folder, timeoutMs });

const passed = { suite: 'contract', title: 'one', ok: true, elapsedMs: 1 };
const say = (...messages: object[]): string =>
  messages.map((message) => `console.log(${JSON.stringify(JSON.stringify(message))});`).join('\n');

it('takes what a script reports', async () => {
  expect(await run(say(passed, { end: true, count: 1 }))).toEqual({ results: [passed], problem: undefined });
});

it('ignores what a runtime says besides, in bytes of any size', async () => {
  const bundle = `console.log('Warning: é'); for (const byte of new TextEncoder().encode(${JSON.stringify(
    `${JSON.stringify({ ...passed, title: 'é' })}\n`,
  )})) process.stdout.write(Uint8Array.of(byte));\n${say({ end: true, count: 1 })}`;
  expect(await run(bundle)).toEqual({ results: [{ ...passed, title: 'é' }], problem: undefined });
});

it.each([
  ['ends early', say(passed), 'It ended before the suites did.'],
  ['loses results', say(passed, { end: true, count: 3 }), '2 of its 3 results did not arrive.'],
  ['reports a crash of its suites', say(passed, { end: true, count: 1, problem: 'Error: no' }), 'Error: no'],
  ['crashes', `${say(passed)} throw new Error('by itself');`, /code 1\.[\s\S]*by itself/],
  [
    'crashes after the end',
    `${say(passed, { end: true, count: 1 })} process.exit(3);`,
    'It ended with code 3.',
  ],
])('says so when one %s', async (_what, bundle, problem) => {
  const collected = await run(bundle);
  expect(collected.results).toEqual([passed]);
  expect(collected.problem).toMatch(problem);
});

it('ends one that does not end', async () => {
  const { problem } = await run('setInterval(() => {}, 1000);', 500);
  expect(problem).toMatch('It ended with SIGKILL.');
});

it('says so when the program is not there', async () => {
  const nowhere = { ...found, program: join(folder, 'nowhere') };
  const { problem } = await runScript({ found: nowhere, bundle: '', folder, timeoutMs: 20_000 });
  expect(problem).toMatch(/ENOENT/);
});

it('hands on no option and no proxy of its own', async () => {
  process.env['HTTP_PROXY'] = 'http://127.0.0.1:1';
  const title = 'Object.keys(process.env).join()';
  const { results } = await run(
    `console.log(JSON.stringify({ ...${JSON.stringify(passed)}, title: ${title} }));`,
  );
  delete process.env['HTTP_PROXY'];
  expect(results[0]?.title.split(',')).toContain('PATH');
  expect(results[0]?.title.split(',')).not.toContain('HTTP_PROXY');
});
