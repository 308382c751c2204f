import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeSource, passingError, runIn } from '../test/fake-source.ts';
import { fixed } from './schedules/fixed.ts';
import { waitForRun } from './wait-for-run.ts';
import { watchRun } from './watch-run.ts';

beforeEach(() => void vi.useFakeTimers({ now: Date.parse('2025-01-15T10:00:00Z') }));
afterEach(() => void vi.useRealTimers());

const missing = () => Object.assign(new Error('no such run'), { status: 404, isRetryable: false });

/** Lets virtual time pass until a promise settles. */
async function settle<Value>(promise: Promise<Value>): Promise<Value> {
  let isSettled = false;
  const settled = promise.finally(() => {
    isSettled = true;
  });
  settled.catch(() => {});
  for (let turn = 0; turn < 100_000 && !isSettled; turn += 1) await vi.advanceTimersToNextTimerAsync();
  return settled;
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const collected: Item[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}

describe('watchRun', () => {
  it('gives distinct snapshots and ends after the terminal one', async () => {
    const answers = ['queued', 'queued', 'running', 'running', 'succeeded'] as const;
    const source = fakeSource(answers.map((state) => runIn(state)));
    const runs = await settle(collect(watchRun(source, 'r1')));
    expect(runs.map(({ state }) => state)).toEqual(['queued', 'running', 'succeeded']);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('asks nothing, and starts no timer, before somebody listens', () => {
    const source = fakeSource([runIn('running')]);
    watchRun(source, 'r1');
    expect(source.checks).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('stops at once when the loop is left', async () => {
    const source = fakeSource([runIn('running')]);
    for await (const run of watchRun(source, 'r1')) {
      expect(run.state).toBe('running');
      break;
    }
    expect(vi.getTimerCount()).toBe(0);
    expect(source.checks).toHaveLength(1);
  });

  it('stops at once when it is disposed of in the middle of a sleep, without an error', async () => {
    const source = fakeSource([runIn('running')]);
    const watch = watchRun(source, 'r1');
    await watch.next();
    const next = watch.next();
    await vi.advanceTimersByTimeAsync(1);
    await watch[Symbol.asyncDispose]();
    await expect(next).resolves.toEqual({ done: true, value: undefined });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('keeps to the schedule, and to the least that the source allows', async () => {
    const source = { ...fakeSource([runIn('running')]), intervalMs: 3_000 };
    const at: number[] = [];
    const onCheck = () => void at.push(Date.now());
    await settle(waitForRun(source, 'r1', { timeoutMs: 60_000, onCheck }).catch(() => {}));
    const gaps = at.slice(1).map((time, index) => time - at[index]!);
    expect(gaps[0]).toBe(3_000);
    expect(gaps.at(-1)).toBeGreaterThan(6_000);
    expect(gaps).toEqual([...gaps].sort((one, other) => one - other));
  });

  it('has everybody on a source wait as long as one of them was told to', async () => {
    const told = fakeSource([passingError(45_000), runIn('succeeded')]);
    const at: number[] = [];
    const source = {
      ...told,
      get: (id: string) => {
        at.push(Date.now());
        return id === 'r1' ? told.get(id) : Promise.resolve(runIn(at.length > 3 ? 'succeeded' : 'running'));
      },
    };
    const started = Date.now();
    await settle(Promise.all([waitForRun(source, 'r2'), waitForRun(source, 'r1')]));
    const later = at.slice(2);
    expect(Math.min(...later) - started).toBeGreaterThanOrEqual(45_000);
  });

  it('says so if the provider waits for input for too long', async () => {
    const source = fakeSource([runIn('awaiting_input')]);
    const wait = settle(waitForRun(source, 'r1', { inputTimeoutMs: 60_000 }));
    await expect(wait).rejects.toMatchObject({
      kind: 'awaiting_input',
      run: { state: 'awaiting_input' },
      message: expect.stringContaining('has been waiting for its input for 60000 ms'),
    });
  });

  it('waits out an early 404 where the provider has such, and no other', async () => {
    const early = { ...fakeSource([missing(), missing(), runIn('succeeded')]), notFoundForMs: 10_000 };
    await expect(settle(waitForRun(early, 'r1'))).resolves.toMatchObject({ state: 'succeeded' });
    const never = settle(waitForRun({ ...fakeSource([missing()]), notFoundForMs: 10_000 }, 'r1'));
    await expect(never).rejects.toMatchObject({ kind: 'not_found', cause: { status: 404 } });
    const strict = settle(waitForRun(fakeSource([missing()]), 'r1'));
    await expect(strict).rejects.toThrow(/does not exist for this key$/);
  });

  it('does not say that no check was answered where one was, by an error', async () => {
    const refused = settle(waitForRun(fakeSource([new Error('401')]), 'r1'));
    await expect(refused).rejects.toMatchObject({
      kind: 'check_failed',
      message: 'fake run r1 could not be checked',
    });
  });

  it.each([
    [undefined, 'r1', 'the source must have a function "get", as duckRuns(client) has'],
    [{ getModelRun() {} }, 'r1', 'the source must have a function "get", as duckRuns(client) has'],
    [fakeSource([]), undefined, 'id must be text that is not empty; got undefined'],
    [fakeSource([]), '', 'id must be text that is not empty; got ""'],
  ])('refuses the source %j or the id %j at the call', (source, id, message) => {
    expect(() => watchRun(source as never, id as never)).toThrow(new TypeError(message));
  });

  it('tells a run that was deleted from one that never was', async () => {
    const source = { ...fakeSource([runIn('running'), missing()]), keptForMs: 43_200_000 };
    await expect(settle(waitForRun(source, 'r1'))).rejects.toThrow(
      'is gone; a run may be deleted 12 hours after it ended: last seen running',
    );
  });

  it('throws a run that did not succeed, if asked to', async () => {
    const wait = settle(waitForRun(fakeSource([runIn('canceled')]), 'r1', { throwOnFailure: true }));
    await expect(wait).rejects.toMatchObject({ kind: 'run_failed', run: { state: 'canceled' } });
  });

  it('ends with what onCheck throws', async () => {
    const onCheck = () => {
      throw new Error('mine');
    };
    await expect(settle(waitForRun(fakeSource([runIn('running')]), 'r1', { onCheck }))).rejects.toThrow(
      'mine',
    );
    expect(vi.getTimerCount()).toBe(0);
  });

  it('does not spin, whatever a schedule says', async () => {
    const source = { ...fakeSource([runIn('running')]), intervalMs: 1 };
    const schedule = () => Number.NaN;
    await settle(waitForRun(source, 'r1', { schedule, timeoutMs: 100 }).catch(() => {}));
    expect(source.checks.length).toBeLessThanOrEqual(101);
  });

  it('checks at once after the machine slept, and does not count the sleep against the deadline', async () => {
    const source = fakeSource([runIn('running'), runIn('succeeded')]);
    const wait = waitForRun(source, 'r1', { schedule: fixed(1_000_000), timeoutMs: 2_000_000 });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(source.checks).toHaveLength(1);
    vi.setSystemTime(Date.now() + 7_200_000);
    await vi.advanceTimersByTimeAsync(30_000);
    await expect(wait).resolves.toMatchObject({ state: 'succeeded' });
  });

  it('goes on if the clock is set back', async () => {
    const source = fakeSource([runIn('running'), runIn('succeeded')]);
    const wait = waitForRun(source, 'r1', { schedule: fixed(60_000) });
    await vi.advanceTimersByTimeAsync(10_000);
    vi.setSystemTime(Date.now() - 86_400_000);
    await vi.advanceTimersByTimeAsync(60_000);
    await expect(wait).resolves.toMatchObject({ state: 'succeeded' });
  });

  it('goes on in another process where it was, without asking again for what it knew', async () => {
    const first = watchRun(fakeSource([runIn('running')]), 'r1', { schedule: fixed(60_000) });
    await first.next();
    const state = JSON.parse(JSON.stringify(first.state));
    await first[Symbol.asyncDispose]();
    await vi.advanceTimersByTimeAsync(20_000);
    const source = fakeSource([runIn('running'), runIn('succeeded')]);
    const at: number[] = [];
    const resumed = Date.now();
    const onCheck = () => void at.push(Date.now() - resumed);
    const runs = collect(watchRun(source, 'r1', { resume: state, schedule: fixed(60_000), onCheck }));
    expect((await settle(runs)).map((run) => run.state)).toEqual(['succeeded']);
    expect(at).toEqual([40_000, 100_000]);
  });

  it.each([
    ['inputTimeoutMs', 0],
    ['maxFaults', -1],
    ['maxFaults', 1.5],
    ['schedule', 'sqrt' as never],
    ['resume', { provider: 'fake', id: 'other', startedAtMs: 0, nextCheckAtMs: 0, checks: 1 }],
  ])('refuses %s = %j at the call', (option, value) => {
    expect(() => watchRun(fakeSource([runIn('running')]), 'r1', { [option]: value })).toThrow(
      new RegExp(`^${option} (must|is)`),
    );
  });
});
