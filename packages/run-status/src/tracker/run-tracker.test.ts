import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeSource, passingError, runIn } from '../../test/fake-source.ts';
import { simulateSource } from '../../test/simulated-source.ts';
import { createRunTracker, fixed, type Run, type RunChange, watchRuns } from '../index.ts';

beforeEach(() => void vi.useFakeTimers({ now: Date.parse('2025-01-15T10:00:00Z') }));
afterEach(() => void vi.useRealTimers());

/** Collects what a tracker tells, in short, until it ends. */
function listen(changes: AsyncIterable<RunChange>): { told: string[]; over: Promise<unknown> } {
  const told: string[] = [];
  const over = (async () => {
    for await (const { ref, run, error } of changes) told.push(`${ref} ${run?.state ?? error?.kind}`);
  })().catch((error: unknown) => error);
  return { told, over };
}

const pass = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

describe('watchRuns', () => {
  it('gives each distinct snapshot once, and ends when every run has ended', async () => {
    const source = simulateSource({ hasList: false });
    source.lives.set('a', [
      [0, 'queued'],
      [performance.now() + 5_000, 'running'],
      [performance.now() + 20_000, 'failed'],
    ]);
    source.lives.set('b', [[0, 'succeeded']]);
    const { told, over } = listen(watchRuns(source, ['a', 'b']));
    await pass(60_000);
    await over;
    expect(told).toEqual(['fake:a queued', 'fake:b succeeded', 'fake:a running', 'fake:a failed']);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('ends at once if there is nothing to watch', async () => {
    const { told, over } = listen(watchRuns(simulateSource(), []));
    await over;
    expect(told).toEqual([]);
  });

  it('asks nothing before somebody listens, and leaves nothing when the loop is left', async () => {
    const source = simulateSource({ hasList: false });
    source.lives.set('a', [[0, 'running']]).set('b', [[0, 'running']]);
    const watch = watchRuns(source, ['a', 'b']);
    await pass(10_000);
    expect(source.requests).toHaveLength(0);
    const first = watch.next();
    await pass(60);
    expect((await first).value?.ref).toBe('fake:a');
    await watch.return?.();
    expect(vi.getTimerCount()).toBe(0);
    await pass(100_000);
    expect(source.requests).toHaveLength(2);
  });

  it('gives up a single run with an error, and goes on with the others', async () => {
    const source = simulateSource({ hasList: false });
    source.lives.set('slow', [[0, 'running']]).set('waits', [[0, 'awaiting_input']]);
    source.lives.set('good', [
      [0, 'running'],
      [performance.now() + 200_000, 'succeeded'],
    ]);
    const options = { timeoutMs: 300_000, inputTimeoutMs: 60_000 };
    const { told, over } = listen(watchRuns(source, ['slow', 'waits', 'good', 'gone'], options));
    await pass(400_000);
    await over;
    expect(told.slice(0, 4).sort()).toEqual([
      'fake:gone not_found',
      'fake:good running',
      'fake:slow running',
      'fake:waits awaiting_input',
    ]);
    expect(told.slice(4)).toEqual(['fake:waits awaiting_input', 'fake:good succeeded', 'fake:slow timeout']);
  });

  it('ends every run of a source that refuses the key, once each', async () => {
    const refused = Object.assign(new Error('who are you'), { status: 401, isRetryable: false });
    const fault = (): never => {
      throw refused;
    };
    for (const hasList of [true, false]) {
      const source = simulateSource({ fault, hasList });
      const { told, over } = listen(watchRuns(source, ['a', 'b', 'c', 'd', 'e', 'f']));
      await pass(10_000);
      await over;
      expect(told).toEqual(['a', 'b', 'c', 'd', 'e', 'f'].map((id) => `fake:${id} check_failed`));
      expect(source.requests.length).toBeLessThanOrEqual(4);
    }
  });
});

describe('createRunTracker', () => {
  it('tracks runs of several sources, added and removed while it runs', async () => {
    const [one, other] = [simulateSource({ provider: 'one' }), simulateSource({ provider: 'other' })];
    for (const source of [one, other]) source.lives.set('a', [[0, 'running']]).set('b', [[0, 'succeeded']]);
    const tracker = createRunTracker({ one, two: other });
    const { told, over } = listen(tracker);
    await pass(1_000);
    tracker.add('one:a');
    tracker.add(['two:a', 'two:b', 'two:a']);
    expect([tracker.size, tracker.has('two:a'), tracker.has('two:c')]).toEqual([3, true, false]);
    await pass(1_000);
    expect(told.sort()).toEqual(['one:a running', 'two:a running', 'two:b succeeded']);
    expect([tracker.remove('one:a'), tracker.remove('one:a'), tracker.size]).toEqual([true, false, 1]);
    const asked = one.requests.length;
    await pass(100_000);
    expect(one.requests).toHaveLength(asked);
    tracker.close();
    await over;
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is not held up by a source that never answers', async () => {
    const hung = { provider: 'hung', intervalMs: 1_000, get: () => new Promise<never>(() => {}) };
    const good = simulateSource({ provider: 'good' });
    good.lives.set('a', [[0, 'succeeded']]);
    const tracker = createRunTracker({ hung, good }, { timeoutMs: 50_000 });
    tracker.add(['hung:1', 'hung:2', 'hung:3', 'hung:4', 'hung:5', 'hung:6', 'good:a']);
    const { told } = listen(tracker);
    await pass(1_000);
    expect(told).toEqual(['good:a succeeded']);
    await pass(50_000);
    expect(told).toHaveLength(7);
    tracker.close();
  });

  it('is not ended by a source that answers with nothing', async () => {
    const empty = {
      provider: 'empty',
      intervalMs: 1_000,
      get: async () => undefined as never,
      sweep: { listLimit: 10, isWhole: true, newest: async () => ({}) as never },
    };
    const good = simulateSource({ provider: 'good' });
    good.lives.set('a', [[0, 'succeeded']]);
    const tracker = createRunTracker({ empty, good });
    tracker.add(['empty:1', 'empty:2', 'empty:3', 'good:a']);
    const { told } = listen(tracker);
    await pass(10_000);
    expect(told.sort()).toEqual([1, 2, 3].map((id) => `empty:${id} check_failed`).concat('good:a succeeded'));
    tracker.close();
  });

  it('gives a slow consumer the latest of each run, and loses no end', async () => {
    const source = simulateSource();
    const at = performance.now();
    for (const id of ['a', 'b', 'c'])
      source.lives.set(id, [
        [0, 'queued'],
        [at + 10_000, 'running'],
        [at + 30_000, 'succeeded'],
      ]);
    const tracker = createRunTracker({ fake: source });
    tracker.add(['fake:a', 'fake:b', 'fake:c']);
    const loop = tracker[Symbol.asyncIterator]();
    const first = loop.next();
    await pass(300_000);
    expect((await first).value).toMatchObject({ ref: 'fake:c', run: { state: 'queued' } });
    expect((await loop.next()).value).toMatchObject({ ref: 'fake:b', run: { state: 'succeeded' } });
    expect((await loop.next()).value).toMatchObject({ ref: 'fake:a', run: { state: 'succeeded' } });
    expect((await loop.next()).value).toMatchObject({
      ref: 'fake:c',
      run: { state: 'succeeded' },
      previous: { state: 'queued' },
    });
    expect(tracker.size).toBe(0);
    await loop.return?.();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('goes on after a consumer that threw, which ends its own loop only', async () => {
    const source = simulateSource();
    source.lives.set('a', [[0, 'running']]).set('b', [[0, 'running']]);
    const tracker = createRunTracker({ fake: source });
    tracker.add(['fake:a', 'fake:b']);
    const thrown = (async () => {
      for await (const _ of tracker) throw new Error('mine');
    })();
    const { told } = listen(tracker);
    const failed = expect(thrown).rejects.toThrow('mine');
    await pass(1_000);
    await failed;
    expect(told).toEqual(['fake:a running']);
    tracker.close();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('ends with the reason of its signal, and leaves nothing', async () => {
    const source = simulateSource();
    source.lives.set('a', [[0, 'running']]);
    const controller = new AbortController();
    const tracker = createRunTracker({ fake: source }, { signal: controller.signal });
    tracker.add('fake:a');
    const { told, over } = listen(tracker);
    await pass(1_000);
    controller.abort(new Error('enough'));
    expect(await over).toMatchObject({ message: 'enough' });
    expect(told).toEqual(['fake:a running']);
    expect(vi.getTimerCount()).toBe(0);
    expect(() => tracker.add('fake:b')).toThrow('the tracker is closed');
  });

  it('goes on in another process, without asking early or telling twice', async () => {
    const source = simulateSource({ hasList: false });
    source.lives.set('a', [
      [0, 'running'],
      [performance.now() + 70_000, 'succeeded'],
    ]);
    const options = { schedule: fixed(60_000) };
    const first = createRunTracker({ fake: source }, options);
    first.add('fake:a');
    const before = listen(first);
    await pass(10_000);
    const resume = JSON.parse(JSON.stringify(first.state));
    await first[Symbol.asyncDispose]();
    await before.over;
    const second = createRunTracker({ fake: source }, { ...options, resume });
    const after = listen(second);
    await pass(49_000);
    expect(source.requests).toHaveLength(1);
    await pass(80_000);
    expect(source.requests).toHaveLength(3);
    expect([before.told, after.told]).toEqual([['fake:a running'], ['fake:a succeeded']]);
    second.close();
  });

  it('learns from the runs that end, and keeps what it learned', async () => {
    const createdAt = new Date(Date.now() - 60_000).toISOString();
    const finishedAt = new Date(Date.now()).toISOString();
    const source = fakeSource([runIn('succeeded', { createdAt, finishedAt })]);
    const tracker = createRunTracker({ fake: source }, { learn: true });
    tracker.add('fake:r1');
    const { over } = listen(tracker);
    await pass(1_000);
    const state = JSON.parse(JSON.stringify(tracker.state));
    expect(Object.values(state.models.fake.counts)).toEqual([1]);
    expect(createRunTracker({ fake: source }, { learn: true, resume: state }).state).toEqual(state);
    tracker.close();
    await over;
  });

  it('has all runs of a source wait as long as one was told to', async () => {
    const told = fakeSource([passingError(45_000), runIn('succeeded')]);
    const tracker = createRunTracker({ fake: told }, { maxConcurrent: 1 });
    tracker.add(['fake:r1', 'fake:r2']);
    const { told: changes } = listen(tracker);
    await pass(44_000);
    expect(told.checks).toHaveLength(1);
    await pass(10_000);
    expect(changes.sort()).toEqual(['fake:r1 succeeded', 'fake:r2 succeeded']);
    tracker.close();
  });

  it('checks at once after the machine slept, and goes on if the clock is set back', async () => {
    const source = simulateSource({ hasList: false });
    source.lives.set('a', [[0, 'running']]);
    const tracker = createRunTracker({ fake: source }, { schedule: fixed(3_000_000_000), timeoutMs: 1e13 });
    tracker.add('fake:a');
    listen(tracker);
    await pass(10_000);
    vi.setSystemTime(Date.now() + 3_000_000_000);
    await pass(31_000);
    expect(source.requests).toHaveLength(2);
    vi.setSystemTime(Date.now() - 86_400_000);
    await pass(3_000_100_000);
    expect(source.requests).toHaveLength(3);
    expect(vi.getTimerCount()).toBe(1);
    tracker.close();
  });

  it('ends with what a schedule throws', async () => {
    const schedule = (): number => {
      if (performance.now() > started + 1_000) throw new Error('mine');
      return 5_000;
    };
    const started = performance.now();
    const tracker = createRunTracker({ fake: fakeSource([runIn('running')]) }, { schedule });
    tracker.add('fake:r1');
    const { over } = listen(tracker);
    await pass(10_000);
    expect(await over).toMatchObject({ message: 'mine' });
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each([
    ['unknown:1', RangeError, 'unknown provider in "unknown:1": the sources are fake'],
    ['constructor:1', RangeError, 'unknown provider'],
    ['fake', RangeError, 'a colon and an id'],
    ['fake:', RangeError, 'a colon and an id'],
    [':1', RangeError, 'a colon and an id'],
    [7 as never, TypeError, 'a run reference must be text such as "fake:9e6f"; got 7'],
  ])('refuses the reference %j at the call, and adds nothing', (ref, type, message) => {
    const tracker = createRunTracker({ fake: simulateSource() });
    expect(() => tracker.add(['fake:good', ref])).toThrow(type);
    expect(() => tracker.add(ref)).toThrow(message);
    expect(tracker.size).toBe(0);
  });

  it.each([
    ['maxConcurrent', 0],
    ['maxConcurrent', 1.5],
    ['timeoutMs', -1],
    ['intervalMs', Number.NaN],
    ['maxFaults', -1],
    ['schedule', 'sqrt' as never],
    ['resume', { version: 2, runs: [] } as never],
  ])('refuses %s = %j at the call', (option, value) => {
    expect(() => createRunTracker({ fake: simulateSource() }, { [option]: value })).toThrow(RangeError);
    expect(() => createRunTracker({ fake: simulateSource() }, { [option]: value })).toThrow(option);
  });

  it('refuses to have no source', () => {
    expect(() => createRunTracker({})).toThrow(RangeError);
    expect(() => createRunTracker({})).toThrow('sources must name at least one source by its prefix');
  });

  it('waits for runs to come, as it is open for them, until it is closed', async () => {
    const source = simulateSource({ hasList: false });
    source.lives.set('late', [[0, 'succeeded']]);
    const tracker = createRunTracker({ fake: source });
    const { told, over } = listen(tracker);
    await pass(60_000);
    tracker.add('fake:late');
    await pass(60_000);
    expect(told).toEqual(['fake:late succeeded']);
    let isOver = false;
    void over.then(() => (isOver = true));
    await pass(60_000);
    expect(isOver).toBe(false);
    tracker.close();
    expect(await over).toBeUndefined();
  });

  it('refuses a source that cannot get', () => {
    const list = { provider: 'x', intervalMs: 1 } as never;
    expect(() => createRunTracker({ x: list })).toThrow(
      new TypeError('the source "x" must have a function "get"'),
    );
    expect(() => watchRuns<Run>(list, ['a'])).toThrow(TypeError);
  });
});
