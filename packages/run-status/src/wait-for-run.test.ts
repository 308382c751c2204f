import { describe, expect, it, vi } from 'vitest';
import { fakeSource, passingError, runIn } from '../test/fake-source.ts';
import { RunWaitError } from './run-wait-error.ts';
import { waitForRun } from './wait-for-run.ts';

const quick = { intervalMs: 5 };

describe('waitForRun', () => {
  it('checks at once and returns a run that has ended', async () => {
    const source = fakeSource([runIn('succeeded')]);
    const startedAt = performance.now();
    await expect(waitForRun(source, 'r1', { intervalMs: 60_000 })).resolves.toMatchObject({
      state: 'succeeded',
    });
    expect(source.checks).toHaveLength(1);
    expect(source.checks[0]! - startedAt).toBeLessThan(50);
  });

  it.each(['succeeded', 'failed', 'canceled', 'timed_out'] as const)('ends at %s', async (state) => {
    const source = fakeSource([runIn('queued'), runIn('running'), runIn(state)]);
    await expect(waitForRun(source, 'r1', quick)).resolves.toMatchObject({ state });
    expect(source.checks).toHaveLength(3);
  });

  it('sleeps between checks, for an unknown word too', async () => {
    const source = fakeSource([runIn('unknown'), runIn('unknown'), runIn('succeeded')]);
    await waitForRun(source, 'r1', { intervalMs: 30 });
    const [first, second, third] = source.checks;
    expect(second! - first!).toBeGreaterThanOrEqual(28);
    expect(third! - second!).toBeGreaterThanOrEqual(28);
  });

  it('tells of the first run seen and of changes only', async () => {
    const counted = runIn('running', { progress: { total: 2, succeeded: 1, failed: 0 } });
    const source = fakeSource([
      runIn('queued'),
      runIn('queued'),
      runIn('running'),
      counted,
      counted,
      runIn('succeeded'),
    ]);
    const onChange = vi.fn();
    await waitForRun(source, 'r1', { ...quick, onChange });
    expect(onChange.mock.calls.map(([run]) => run.state)).toEqual([
      'queued',
      'running',
      'running',
      'succeeded',
    ]);
  });

  it('rejects at the deadline with the run as last seen', async () => {
    const wait = waitForRun(fakeSource([runIn('running')]), 'r1', { timeoutMs: 30 });
    const error = await wait.catch((reason: unknown) => reason);
    expect(RunWaitError.isInstance(error)).toBe(true);
    expect(error).toMatchObject({
      kind: 'timeout',
      run: { state: 'running' },
      provider: 'fake',
      runId: 'r1',
    });
    expect((error as Error).message).toBe(
      'fake run r1 had not ended after 30 ms: last seen running ("RUNNING")',
    );
  });

  it('rejects at the deadline even if the source never answers and ignores the signal', async () => {
    const source = { provider: 'fake', intervalMs: 5, get: () => new Promise<never>(() => {}) };
    await expect(waitForRun(source, 'r1', { timeoutMs: 20 })).rejects.toThrow('no check was answered');
  });

  it('rejects at once when a signal aborts during the sleep, with its reason and the run as last seen', async () => {
    const controller = new AbortController();
    const wait = waitForRun(fakeSource([runIn('running')]), 'r1', {
      signal: controller.signal,
      intervalMs: 60_000,
    });
    setTimeout(() => controller.abort('enough'), 10);
    const startedAt = performance.now();
    await expect(wait).rejects.toMatchObject({
      name: 'AbortError',
      kind: 'aborted',
      cause: 'enough',
      run: { state: 'running' },
    });
    expect(performance.now() - startedAt).toBeLessThan(200);
  });

  it('asks nothing if the signal is aborted before', async () => {
    const source = fakeSource([runIn('succeeded')]);
    await expect(waitForRun(source, 'r1', { signal: AbortSignal.abort('no') })).rejects.toMatchObject({
      kind: 'aborted',
      cause: 'no',
      run: undefined,
    });
    expect(source.checks).toHaveLength(0);
  });

  it('leaves no timer and no listener behind', async () => {
    const { signal } = new AbortController();
    const added = vi.spyOn(signal, 'addEventListener');
    const removed = vi.spyOn(signal, 'removeEventListener');
    const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
    const before = timers();
    await waitForRun(fakeSource([runIn('running'), runIn('succeeded')]), 'r1', { signal });
    expect(removed).toHaveBeenCalledTimes(added.mock.calls.length);
    expect(timers()).toBeLessThanOrEqual(before);
  });

  it('goes on after faults that pass, and waits as long as the server asks', async () => {
    const source = fakeSource([passingError(60), passingError(), runIn('succeeded')]);
    await expect(waitForRun(source, 'r1', quick)).resolves.toMatchObject({ state: 'succeeded' });
    expect(source.checks[1]! - source.checks[0]!).toBeGreaterThanOrEqual(58);
  });

  it('gives up after the sixth passing fault in a row', async () => {
    const source = fakeSource([passingError()]);
    await expect(waitForRun(source, 'r1', quick)).rejects.toMatchObject({
      kind: 'check_failed',
      cause: { message: 'busy' },
    });
    expect(source.checks).toHaveLength(6);
  });

  it('throws a fault that does not pass at once', async () => {
    const source = fakeSource([new Error('not found')]);
    await expect(waitForRun(source, 'r1', quick)).rejects.toMatchObject({ cause: { message: 'not found' } });
    expect(source.checks).toHaveLength(1);
  });

  it('ends with what onChange throws, even if that looks like a passing fault', async () => {
    const source = fakeSource([runIn('running')]);
    const thrown = passingError();
    const onChange = () => {
      throw thrown;
    };
    await expect(waitForRun(source, 'r1', { ...quick, onChange })).rejects.toBe(thrown);
    expect(source.checks).toHaveLength(1);
  });

  it('names the fault of the last check as the cause at the deadline', async () => {
    const fault = passingError(60_000);
    const wait = waitForRun(fakeSource([runIn('running'), fault]), 'r1', { timeoutMs: 60, intervalMs: 5 });
    await expect(wait).rejects.toMatchObject({ kind: 'timeout', cause: fault });
  });

  it('names no cause at the deadline if a check was answered after the fault', async () => {
    const source = fakeSource([passingError(), runIn('running')]);
    const error = await waitForRun(source, 'r1', { timeoutMs: 60, intervalMs: 5 }).catch(
      (reason: unknown) => reason,
    );
    expect(source.checks.length).toBeGreaterThan(1);
    expect(error).toMatchObject({ kind: 'timeout', cause: undefined });
  });

  it.each([
    ['timeoutMs', 0],
    ['timeoutMs', -1],
    ['timeoutMs', Number.NaN],
    ['intervalMs', 0],
    ['intervalMs', Number.NaN],
    ['intervalMs', Number.POSITIVE_INFINITY],
    ['intervalMs', '5' as never],
  ])('refuses %s = %s, naming the option, before anything is asked', async (option, value) => {
    const source = fakeSource([runIn('succeeded')]);
    await expect(waitForRun(source, 'r1', { [option]: value })).rejects.toThrow(
      new RegExp(`^${option} must be`),
    );
    expect(source.checks).toHaveLength(0);
  });

  it.each([
    ['10', 'more than 0, or Infinity; got "10"'],
    [Number.NaN, 'more than 0, or Infinity; got NaN'],
  ])('shows what it got as timeoutMs, text in quotes: %j', async (timeoutMs, end) => {
    const wait = waitForRun(fakeSource([]), 'r1', { timeoutMs: timeoutMs as never });
    await expect(wait).rejects.toThrow(new RangeError(`timeoutMs must be a number of milliseconds, ${end}`));
  });

  it('takes Infinity as no deadline', async () => {
    const source = fakeSource([runIn('running'), runIn('succeeded')]);
    await expect(waitForRun(source, 'r1', { timeoutMs: Number.POSITIVE_INFINITY })).resolves.toBeDefined();
  });

  it('does not take a deadline beyond the longest timer for one that has passed', async () => {
    const source = fakeSource([runIn('running'), runIn('succeeded')]);
    await expect(waitForRun(source, 'r1', { timeoutMs: 2 ** 40 })).resolves.toBeDefined();
  });
});
