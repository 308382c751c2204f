import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeStart } from '../src/cli/describe-start.ts';
import { flags, readCommandLine } from '../src/cli/read-command-line.ts';
import { reloadLine } from '../src/cli/reload-line.ts';
import { requestLine } from '../src/cli/request-line.ts';
import { usage } from '../src/cli/usage.ts';
import { nearest } from '../src/nearest.ts';

const main = join(import.meta.dirname, '../src/main.ts');
const fixture = join(import.meta.dirname, 'fixtures/render.openapi.yaml');

/** Runs the command until it ends; `act` is called once, when the output has the text. */
function run(args: string[], text: string, act: (child: ChildProcess, output: string) => void) {
  const child = spawn(process.execPath, ['--conditions=@runspec/source', main, ...args]);
  let output = '';
  let isDone = false;
  const collect = (chunk: Buffer): void => {
    output += String(chunk);
    if (isDone || !output.includes(text)) return;
    isDone = true;
    act(child, output);
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  return new Promise<{ code: number | null; output: string }>((resolve) =>
    child.once('close', (code) => resolve({ code, output })),
  );
}

describe('the command', () => {
  it('tells of every flag in --help and in the README', () => {
    const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
    const help = usage(['duck']);
    expect(Object.keys(flags).length).toBeGreaterThan(10);
    for (const flag of Object.keys(flags)) {
      expect(help).toMatch(new RegExp(`^ +(-., )?--${flag}\\b`, 'm'));
      expect(readme).toMatch(new RegExp(`^\\| \`--${flag}\``, 'm'));
    }
    for (const line of help.split('\n')) expect(line.length).toBeLessThanOrEqual(120);
    for (const [, told = ''] of help.matchAll(/^ +(?:-., )?--([a-z-]+)/gm))
      expect(flags).toHaveProperty(told);
  });

  it('prints its version', async () => {
    const { code, output } = await run(['--version'], '', () => {});
    expect(output).toMatch(/^\d+\.\d+\.\d+\S*\n$/);
    expect(code).toBe(0);
  });

  it('serves a spec of one’s own, logs requests, and reloads it', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'command-')), 'render.openapi.yaml');
    const good = readFileSync(fixture, 'utf8');
    writeFileSync(file, good);
    const { code, output } = await run(
      ['--spec', `farm=${file}`, '--watch', '--log', '--port', '0'],
      'Ctrl-C',
      async (child, text) => {
        const url = /^export FARM_BASE_URL=(\S+)$/m.exec(text)?.[1];
        const headers = { 'x-api-key': 'k', 'content-type': 'application/json' };
        await fetch(`${url}/frames`, { method: 'POST', headers, body: '{"scene":"bridge"}' });
        child.stdout?.on('data', (chunk: Buffer) => {
          if (String(chunk).includes('is served anew')) child.kill('SIGTERM');
        });
        writeFileSync(file, good.replace('Render farm', 'Another'));
      },
    );
    expect(output).toMatch(/^ {2}farm +http:\S+ +frame$/m);
    expect(output).toMatch(/^farm POST \/frames · createFrame · 201 · waiting · [\d.]+ ms$/m);
    expect(output).toMatch(/^farm: \S+ is served anew, after \d+ ms\.$/m);
    expect(output).not.toContain('\u001b');
    expect(code).toBe(0);
  });

  it('says nothing with --quiet, and says how many runs a state file had', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'command-')), 'runs.jsonl');
    const args = ['duck', '--port', '0', '--state-file', file];
    const told = await run(args, 'Ctrl-C', (child) => child.kill('SIGINT'));
    expect(told.output).toContain(`Runs are kept in ${file}: 0 runs loaded.`);
    const child = run([...args, '--quiet'], '\u0000', () => {});
    expect(await Promise.race([child, new Promise((resolve) => setTimeout(resolve, 50))])).toBeUndefined();
    const { pid } = await lockOf(file);
    process.kill(pid, 'SIGINT');
    expect(await child).toEqual({ code: 0, output: '' });
  });
});

/** The lock of a state file, as soon as there is one, and a process that answers signals. */
async function lockOf(file: string): Promise<{ pid: number }> {
  for (;;) {
    try {
      return JSON.parse(readFileSync(`${file}.lock`, 'utf8')) as { pid: number };
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

describe('readCommandLine', () => {
  it.each([
    ['--host=', '--host must be an address; got "".'],
    ['--state-file=', '--state-file must be a file; got "".'],
    ['--speed=-1', '--speed must be a number from 0 to 1000000000; got "-1".'],
    ['--speed -1', '--speed has no value; one that begins with a dash is written --speed=<value>.'],
  ])('refuses %s', (line, message) => {
    expect(() => readCommandLine(line.split(' '))).toThrow(message);
  });
});

describe('describeStart', () => {
  const start = { kinds: { duck: ['modelRun'], jobs: [] }, restoredRuns: 1, scenarioRuns: 2 };
  const urls = { duck: 'http://127.0.0.1:1', jobs: 'http://127.0.0.1:2' };

  it('says which flags are at work, and what a spec lacks', () => {
    const flagged = readCommandLine(
      '--speed 0 --outcomes success=8,failure=2 --seed 7 --state-file s --scenario d --watch'.split(' '),
    );
    const text = describeStart({ urls, start, hasConsole: true, hasColors: false }, flagged);
    expect(text).toContain('  Console: http://127.0.0.1:1/__console\n');
    expect(text).toContain(
      '  jobs      http://127.0.0.1:2  – (no x-run-lifecycle: every reply is an example)',
    );
    expect(text.split('\n').slice(-7)).toEqual([
      'Time stands still.',
      'Runs become: success 8, failure 2.',
      'Ids, durations and outcomes are those of seed 7.',
      'Runs are kept in s: 1 run loaded.',
      'Scenario: d, with 2 runs to begin with.',
      'A spec that is saved is served anew.',
      'Ctrl-C ends it.',
    ]);
  });

  it.each([
    ['0.0.0.0', true],
    ['192.168.1.5', true],
    ['::', true],
    ['127.0.0.1', false],
    ['127.0.0.2', false],
    ['localhost', false],
    ['::1', false],
  ])('says whether others can reach %s', (host, isTold) => {
    const text = describeStart(
      { urls, start, hasConsole: true, hasColors: false },
      readCommandLine(['--host', host]),
    );
    expect(text.includes('Others on this network can reach it, the console included.\n')).toBe(isTold);
  });

  it('has colors only where they are wanted', () => {
    const told = { urls, start, hasConsole: false };
    const plain = describeStart({ ...told, hasColors: false }, readCommandLine([]));
    const colored = describeStart({ ...told, hasColors: true }, readCommandLine([]));
    expect(colored).toContain('\u001b[1mCtrl-C ends it.\u001b[22m');
    expect(plain).not.toContain('\u001b');
    expect(plain).not.toContain('__console');
  });
});

describe('lines', () => {
  it('show a path that cannot move the cursor', () => {
    const times = { number: 1, atMs: 0, startedAtMs: 0, durationMs: 0.25, heldBackMs: 0 };
    const request = { provider: 'duck', method: 'GET', path: '/\u001b[2J\né', status: 404, ...times };
    expect(requestLine(request)).toBe('duck GET /%1B[2J%0A%C3%A9 · no operation · 404 · 0.3 ms');
  });

  it('mark a fault, and count what a reply was held back', () => {
    const times = { number: 1, atMs: 0, startedAtMs: 0, durationMs: 0.5, heldBackMs: 200 };
    const request = { provider: 'duck', method: 'GET', path: '/x', operationId: 'a', status: 503, ...times };
    expect(requestLine({ ...request, fault: 'delay=200,503' })).toBe(
      'duck GET /x · a · 503 · fault delay=200,503 · 200.5 ms',
    );
  });

  it('say what is wrong with a spec', () => {
    const reload = { provider: 'duck', file: 'd.yaml', tookMs: 3 };
    expect(reloadLine({ ...reload, problem: 'd.yaml:1:1: no.' })).toBe(
      'duck: the spec of before is served on. d.yaml:1:1: no.',
    );
  });
});

describe('nearest', () => {
  it.each([
    ['prot', 'port'],
    ['sped', 'spec'],
    ['speeed', 'speed'],
    ['PORT', 'port'],
    ['zzzz', undefined],
    ['x', undefined],
  ])('finds what %j may mean', (word, meant) => {
    expect(nearest(word, ['port', 'host', 'spec', 'speed'])).toBe(meant);
  });
});
