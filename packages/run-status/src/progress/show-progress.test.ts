import { Writable } from 'node:stream';
import { WriteStream } from 'node:tty';
import { stripVTControlCharacters } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { simulateSource } from '../../test/simulated-source.ts';
import type { Run, RunState } from '../run.ts';
import { RunWaitError } from '../run-wait-error.ts';
import { learned } from '../schedules/learned.ts';
import { createRunTracker } from '../tracker/create-run-tracker.ts';
import { waitForRun } from '../wait-for-run.ts';
import { watchRun } from '../watch-run.ts';
import { showProgress } from './show-progress.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2025-01-15T10:01:14Z') });
  vi.stubEnv('TERM', 'xterm');
  // Under CI, Node takes every terminal for one without colors.
  for (const name of ['NO_COLOR', 'FORCE_COLOR', 'NODE_DISABLE_COLORS', 'CI', 'TEAMCITY_VERSION'])
    vi.stubEnv(name, undefined);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

const run: Run = {
  provider: 'modzy',
  id: 'j1',
  state: 'running',
  providerStatus: 'IN_PROGRESS',
  createdAt: '2025-01-15T10:00:00.000Z',
  progress: { total: 4, succeeded: 1, failed: 1 },
  warnings: [],
  raw: {},
};

const runOf = (id: string, state: RunState): Run => ({
  provider: 'duck',
  id,
  state,
  providerStatus: state.toUpperCase(),
  warnings: [],
  raw: {},
});

const waitError = (kind: 'timeout' | 'not_found', seen?: Run): RunWaitError =>
  new RunWaitError({ kind, provider: 'modzy', runId: 'j1', run: seen, what: 'was a test' });

/** A stream that keeps what was written, and the lines of the drawing that is on it last. */
function collect(size: { isTTY?: boolean; rows?: number; columns?: number } = {}) {
  const written: string[] = [];
  const writable = new Writable({
    write: (chunk, _encoding, done) => {
      written.push(String(chunk));
      done();
    },
  });
  const { getColorDepth } = WriteStream.prototype;
  const stream = Object.assign(writable, { isTTY: false, columns: 120, getColorDepth, ...size });
  const drawn = (): string[] =>
    stripVTControlCharacters(written.at(-1) ?? '')
      .split('\n')
      .slice(0, -1);
  return { stream, written, text: () => stripVTControlCharacters(written.join('')), drawn };
}

const terminal = { isTTY: true, rows: 24, columns: 120 };
const line = '  modzy       IN_PROGRESS     running         1 min 14 s   2 of 4  ';

describe('showProgress without a terminal', () => {
  it.each([
    ['no terminal', {}],
    ['a terminal of unknown height', { ...terminal, rows: 0 }],
    ['a terminal of unknown width', { ...terminal, columns: 0 }],
  ])('writes a plain line for each change on %s', (_what, size) => {
    const { stream, text, written } = collect(size);
    const progress = showProgress({ stream });
    progress.update(run, { label: 'a model reads' });
    progress.update({ ...run, result: 'what is no change' });
    progress.update({ ...run, progress: { total: 4, succeeded: 2, failed: 1 } });
    progress.close();
    progress.update({ ...run, state: 'succeeded' });
    expect(text()).toBe(`${line}a model reads\n${line.replace('2 of', '3 of')}a model reads\n`);
    if (!stream.isTTY) expect(written.join('')).toBe(text());
    expect(vi.getTimerCount()).toBe(0);
  });

  it('takes a terminal in which nothing can be moved for none', () => {
    vi.stubEnv('TERM', 'dumb');
    const { stream, text } = collect(terminal);
    const progress = showProgress({ stream });
    progress.update(run);
    expect(text()).toBe(`${line}j1\n`);
    progress.close();
  });

  it('says of a run that it is given up, and why if it was never seen', () => {
    const { stream, text } = collect();
    const progress = showProgress({ stream });
    progress.update(run);
    progress.update(waitError('timeout', run));
    expect(text()).toBe(`${line}j1\n${line.replace('running  ', 'given up ')}j1\n`);
    const other = collect();
    showProgress({ stream: other.stream }).update(waitError('not_found'));
    expect(other.text()).toMatch(/^ {2}modzy +not_found +given up +0 s +j1\n$/);
  });

  it('takes the end from the provider, or when it was seen', () => {
    const { stream, text } = collect();
    const progress = showProgress({ stream });
    progress.update({ ...run, state: 'succeeded', finishedAt: '2025-01-15T10:00:30.000Z' });
    progress.update(runOf('d1', 'queued'));
    vi.advanceTimersByTime(7_400_000);
    progress.update(runOf('d1', 'failed'));
    expect(text()).toMatch(/succeeded +30 s .*\n.*queued +0 s .*\n.*failed +2 h 3 min +d1\n$/);
  });

  it('lets nothing of a provider move the cursor, break the line or turn it around', () => {
    const { stream, written } = collect();
    const id = 'a\u001b[2Jb\r\nc\u0007\u202Ed';
    showProgress({ stream }).update({
      ...run,
      id,
      providerStatus: '\u001b]0;x\u0007IN\tX',
      provider: 'o\u009bx',
    });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
    expect(written.join('').slice(0, -1)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/);
    expect(written.join('')).toMatch(/IN X .*ab cd\n$/);
  });
});

describe('showProgress in a terminal', () => {
  it('draws every run in the order in which they came, and the time goes on by itself', async () => {
    const { stream, drawn } = collect(terminal);
    const progress = showProgress({ stream });
    progress.update(run);
    progress.update(runOf('d1', 'succeeded'));
    progress.update(runOf('d2', 'queued'));
    await vi.advanceTimersByTimeAsync(100);
    expect(drawn()).toEqual([
      `${line}j1`,
      expect.stringMatching(/^ {2}duck .*succeeded +0 s +d1$/),
      expect.stringMatching(/^ {2}duck .*queued +0 s +d2$/),
    ]);
    await vi.advanceTimersByTimeAsync(2_000);
    progress.close();
    const { stream: again, drawn: last } = collect(terminal);
    const fresh = showProgress({ stream: again, now: () => Date.now() + 60_000 });
    fresh.update(run);
    fresh.close();
    expect(last()).toEqual([`${line.replace('1 min 14', '2 min 16')}j1`]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('cuts what is too wide, by the columns that it takes', async () => {
    const { stream, drawn } = collect({ ...terminal, columns: 40 });
    const progress = showProgress({ stream });
    progress.update(run, { label: 'a long story' });
    await vi.advanceTimersByTimeAsync(100);
    expect(drawn()).toEqual(['  modzy       IN_PROGRESS     running  …']);
    const wide = collect({ ...terminal, columns: 74 });
    const other = showProgress({ stream: wide.stream });
    other.update(run, { label: '안녕하세요' });
    await vi.advanceTimersByTimeAsync(100);
    expect(wide.drawn()).toEqual([`${line}안녕하…`]);
    for (const display of [progress, other]) display.close();
  });

  it('shows those that go on if there are more runs than rows, and counts the others', async () => {
    const { stream, drawn } = collect({ ...terminal, rows: 5 });
    const progress = showProgress({ stream });
    for (let id = 0; id < 2_000; id += 1) progress.update(runOf(`old${id}`, 'succeeded'));
    for (const id of ['a', 'b']) progress.update(runOf(id, 'running'));
    await vi.advanceTimersByTimeAsync(100);
    expect(drawn()).toEqual([
      expect.stringMatching(/running .* a$/),
      expect.stringMatching(/running .* b$/),
      expect.stringMatching(/succeeded .* old1999$/),
      '  + 1,999 more: 1,999 succeeded',
    ]);
    // Somebody makes the window smaller.
    stream.rows = 2;
    await vi.advanceTimersByTimeAsync(100);
    expect(drawn()).toEqual(['  2,002 runs: 2 running, 2,000 succeeded']);
    progress.close();
  });

  it.each([
    ['colors a state where the terminal has colors', {}, true],
    ['has no colors under NO_COLOR', { NO_COLOR: '1' }, false],
  ])('%s', async (_what, environment, hasColor) => {
    for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
    const { stream, written } = collect(terminal);
    const progress = showProgress({ stream });
    progress.update(run);
    await vi.advanceTimersByTimeAsync(100);
    expect(written.join('').includes('\u001b[36mrunning\u001b[39m')).toBe(hasColor);
    progress.close();
  });

  it('draws a last time at the end of its block, and then no more', async () => {
    const { stream, drawn, written } = collect(terminal);
    {
      using progress = showProgress({ stream });
      progress.update(run);
    }
    expect(drawn()).toEqual([`${line}j1`]);
    const { length } = written;
    await vi.advanceTimersByTimeAsync(1_000);
    expect(written).toHaveLength(length);
  });
});

describe('what is shown of a wait', () => {
  const source = () => {
    const simulated = simulateSource();
    const begin = performance.now();
    simulated.lives.set('r1', [
      [0, 'queued'],
      [begin + 5_000, 'running'],
      [begin + 60_000, 'succeeded'],
    ]);
    return simulated;
  };

  it('follows waitForRun, with the expected end from what a schedule learned', async () => {
    const schedule = learned();
    for (let count = 0; count < 20; count += 1) schedule.learn(60_000);
    const { stream, text } = collect();
    const progress = showProgress({ stream, modelOf: () => schedule.model });
    const done = waitForRun(source(), 'r1', { schedule, onChange: (seen) => progress.update(seen) });
    await vi.advanceTimersByTimeAsync(120_000);
    await done;
    expect(text()).toMatch(/queued +0 s +about 5\d s left +r1\n.*running .*about 5\d s left +r1\n/);
    expect(text()).toMatch(/succeeded +1 min \d s +r1\n$/);
  });

  it('follows the loops of watchRun and of a tracker, and leaves them as they are left', async () => {
    const { stream, text } = collect();
    const progress = showProgress({ stream });
    const watched = source();
    const states: string[] = [];
    const loop = (async () => {
      for await (const { state } of progress.follow(watchRun(watched, 'r1'), { label: 'watched' })) {
        states.push(state);
        if (state === 'running') break;
      }
    })();
    await vi.advanceTimersByTimeAsync(30_000);
    await loop;
    expect(states).toEqual(['queued', 'running']);
    expect(vi.getTimerCount()).toBe(0);
    const late = (async () => {
      for await (const _run of progress.follow(watchRun(source(), 'r1', { timeoutMs: 9_000 })));
    })();
    const refused = expect(late).rejects.toThrow('had not ended after 9000 ms');
    await vi.advanceTimersByTimeAsync(10_000);
    await refused;
    expect(text()).toMatch(/given up .*watched\n$/);
    const tracker = createRunTracker({ fake: source() }, { timeoutMs: 20_000 });
    tracker.add('fake:r1');
    const tracked = (async () => {
      for await (const { error } of progress.follow(tracker)) if (error) return error.kind;
      return 'nothing';
    })();
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await tracked).toBe('timeout');
    expect(text()).toMatch(/queued .*watched\n.*running .*watched\n/);
    expect(text()).toMatch(/running +given up .*\n$/);
  });

  it.each([
    [{ stream: {} }, 'stream must have a function "write", as process.stderr has; got [object Object]'],
    [{ now: 5 }, 'now must be a function; got 5'],
    [{ modelOf: learned().model }, 'modelOf must be a function; got [object Object]'],
  ])('refuses %j', (options, message) => {
    expect(() => showProgress(options as never)).toThrow(new TypeError(message));
  });
});
