import {
  environmentManager,
  QueryClient,
  QueryObserver,
  type QueryObserverOptions,
} from '@tanstack/query-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { simulateSource } from '../../test/simulated-source.ts';
import type { Run } from '../run.ts';
import type { RunSource } from '../run-source.ts';
import { fixed } from '../schedules/fixed.ts';
import { waitForRun } from '../wait-for-run.ts';
import { runQueryKey } from './run-query-key.ts';
import { type RunQueryOptions, type RunQuerySettings, runQueryOptions } from './run-query-options.ts';

let client: QueryClient;
beforeEach(() => {
  vi.useFakeTimers();
  // Without a window it takes itself to be on a server, where nothing is polled.
  environmentManager.setIsServer(() => false);
  client = new QueryClient();
});
afterEach(() => {
  client.clear();
  vi.useRealTimers();
});

class Refused extends Error {
  readonly status: number;
  readonly isRetryable: boolean;
  readonly retryAfterMs: number | undefined;
  constructor(status: number, retryAfterMs?: number) {
    super(`HTTP ${status}`);
    this.status = status;
    this.isRetryable = status === 429 || status >= 500;
    this.retryAfterMs = retryAfterMs;
  }
}

/** A run that begins now, runs from 5 s on and ends at a time. */
function oneRun(endsAtMs: number, fault: (asked: number) => void = () => {}) {
  let asked = 0;
  const source = simulateSource({ latencyMs: 50, fault: () => fault(++asked) });
  const begin = performance.now();
  source.lives.set('r1', [
    [0, 'queued'],
    [begin + 5_000, 'running'],
    [begin + endsAtMs, 'succeeded'],
  ]);
  const times = (): number[] => source.requests.map(({ atMs }) => Math.round(atMs - begin));
  return { source, times };
}

function observe(source: RunSource, settings?: RunQuerySettings) {
  const observer = new QueryObserver(client, runQueryOptions(source, 'r1', settings));
  const stop = observer.subscribe(() => {});
  return { observer, stop, result: () => observer.getCurrentResult() };
}

/** As an adapter does whenever its component is drawn: new options, of the same content. */
const redraw = <SomeRun extends Run>(
  { observer }: { observer: { setOptions(options: RunQueryOptions<SomeRun>): void } },
  source: RunSource<SomeRun>,
): void => observer.setOptions(runQueryOptions(source, 'r1'));

describe('runQueryOptions', () => {
  it('asks until the run has ended, and no more: not on focus, nor when its page is shown again', async () => {
    const { source, times } = oneRun(20_000);
    const { result, stop } = observe(source);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(result().data?.state).toBe('succeeded');
    const asked = times().length;
    expect(asked).toBeLessThan(12);
    await vi.advanceTimersByTimeAsync(3_600_000);
    stop();
    observe(source);
    await client.refetchQueries({ stale: true });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(times()).toHaveLength(asked);
    expect(vi.getTimerCount()).toBeLessThanOrEqual(1);
  });

  it('asks when waitForRun would', async () => {
    const { source, times } = oneRun(600_000);
    const other = oneRun(600_000);
    observe(source);
    const done = waitForRun(other.source, 'r1');
    await vi.advanceTimersByTimeAsync(700_000);
    await done;
    expect(times()).toHaveLength(other.times().length);
    const apart = times().map((ms, at) => Math.abs(ms - (other.times()[at] ?? 0)));
    // The one counts the age from the first request, the other from its answer.
    expect(Math.max(...apart)).toBeLessThan(1_000);
  });

  it('never asks sooner than the source allows, whatever the schedule says, and takes intervalMs instead', async () => {
    const { source, times } = oneRun(8_000);
    observe(source, { schedule: fixed(1) });
    await vi.advanceTimersByTimeAsync(20_000);
    expect(times()).toEqual([0, 2_050, 4_100, 6_150, 8_200]);
    const quick = oneRun(300);
    client.clear();
    observe(quick.source, { intervalMs: 100 });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(quick.times()).toEqual([0, 150, 300]);
  });

  it('shares its requests among all that show the run, and stops with the last', async () => {
    const { source, times } = oneRun(600_000);
    const first = observe(source, { schedule: fixed(3_000) });
    await vi.advanceTimersByTimeAsync(1_000);
    const second = observe(source, { schedule: fixed(3_000) });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(times()).toEqual([0, 3_050, 6_100, 9_150]);
    first.stop();
    second.stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(times()).toHaveLength(4);
  });

  it('is not put off by a page that is drawn anew every 100 ms', async () => {
    const [drawn, quiet] = [oneRun(60_000), oneRun(60_000)];
    const shown = observe(drawn.source);
    const other = new QueryClient();
    new QueryObserver(other, runQueryOptions(quiet.source, 'r1')).subscribe(() => {});
    for (let count = 0; count < 300; count += 1) {
      await vi.advanceTimersByTimeAsync(100);
      redraw(shown, drawn.source);
    }
    expect(drawn.times().length).toBeGreaterThan(4);
    expect(drawn.times()).toEqual(quiet.times());
    other.clear();
  });

  it('repeats a passing fault as a retry, not as a poll too, and keeps what it has', async () => {
    const { source, times } = oneRun(600_000, (asked) => {
      if (asked > 1 && asked < 5) throw new Refused(503);
    });
    const { result } = observe(source, { schedule: fixed(2_000) });
    await vi.advanceTimersByTimeAsync(12_000);
    expect(result()).toMatchObject({ status: 'success', failureCount: 3, data: { state: 'queued' } });
    // Retries 2, 4 and 8 s apart; nothing between.
    expect(times()).toEqual([0, 2_050, 4_100, 8_150]);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(times()).toEqual([0, 2_050, 4_100, 8_150, 16_200]);
    expect(result()).toMatchObject({ status: 'success', failureCount: 0, data: { state: 'running' } });
  });

  it('gives up after maxFaults in a row, and goes on when it is fetched again', async () => {
    let isDown = true;
    const { source, times } = oneRun(30_000, () => {
      if (isDown) throw new Refused(503);
    });
    const { result, observer } = observe(source, { maxFaults: 2 });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(result().error?.message).toBe('HTTP 503');
    expect(times()).toHaveLength(3);
    isDown = false;
    void observer.refetch();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(result()).toMatchObject({ status: 'success', data: { state: 'succeeded' } });
  });

  it.each([401, 404])('does not repeat what does not pass: %i', async (status) => {
    const { source, times } = oneRun(30_000, () => {
      throw new Refused(status);
    });
    const { result } = observe(source);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(result().error).toMatchObject({ status });
    expect(times()).toHaveLength(1);
  });

  it('waits for a run that is not known yet, but not for one that is gone', async () => {
    // Under a key of one's own, too.
    const queryKey = ['mine', 'r1'] as const;
    const run = oneRun(600_000, (asked) => {
      if (asked < 4 || asked > 5) throw new Refused(404);
    });
    const source = { ...run.source, notFoundForMs: 10_000 };
    const options = { ...runQueryOptions(source, 'r1', { schedule: fixed(2_000) }), queryKey };
    const observer = new QueryObserver(client, options);
    observer.subscribe(() => {});
    const result = () => observer.getCurrentResult();
    await vi.advanceTimersByTimeAsync(9_000);
    expect(result().status).toBe('success');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(result().error).toMatchObject({ status: 404 });
    expect(run.times()).toEqual([0, 2_050, 4_100, 6_150, 8_200, 10_250]);
  });

  it('keeps to a Retry-After, and has all who wait on the source keep to it', async () => {
    const { source, times } = oneRun(600_000, (asked) => {
      if (asked === 1) throw new Refused(429, 30_000);
    });
    observe(source);
    await vi.advanceTimersByTimeAsync(1_000);
    const other = new QueryObserver(client, runQueryOptions(source, 'r2'));
    other.subscribe(() => {});
    await vi.advanceTimersByTimeAsync(28_000);
    expect(times()).toEqual([0]);
    await vi.advanceTimersByTimeAsync(1_500);
    expect(times()).toEqual([0, 30_050, 30_050]);
  });

  it('gives the signal on: who cancels ends the request, and a pause', async () => {
    let given: AbortSignal | undefined;
    const get: RunSource['get'] = (_id, options) => {
      given = options?.signal;
      return new Promise((_resolve, reject) => given?.addEventListener('abort', () => reject(given?.reason)));
    };
    observe({ provider: 'fake', intervalMs: 2_000, get });
    await vi.advanceTimersByTimeAsync(100);
    expect(given?.aborted).toBe(false);
    await client.cancelQueries({ queryKey: ['runspec', 'fake'] });
    expect(given?.aborted).toBe(true);
  });

  it('is fetched once by fetchQuery, and found under its key', async () => {
    const { source } = oneRun(0);
    const fetched = client.fetchQuery(runQueryOptions(source, 'r1'));
    await vi.advanceTimersByTimeAsync(100);
    expect((await fetched).state).toBe('succeeded');
    expect(client.getQueryData(runQueryKey(source, 'r1'))).toMatchObject({ id: 'r1' });
  });

  it('never makes a timer that fires at once', () => {
    const { refetchInterval } = runQueryOptions(oneRun(0).source, 'r1', { schedule: () => Infinity });
    const data = { state: 'running' } as Run;
    const state = { data, dataUpdateCount: 1, dataUpdatedAt: 0, status: 'success' } as const;
    expect(refetchInterval({ state })).toBe(2_147_483_647);
  });

  it.each([
    ['no source', () => runQueryOptions({} as RunSource, 'r1'), 'the source must have a function "get"'],
    ['an empty id', () => runQueryOptions(oneRun(0).source, ''), 'id must be text that is not empty; got ""'],
    [
      'an interval of nothing',
      () => runQueryOptions(oneRun(0).source, 'r1', { intervalMs: 0 }),
      'intervalMs must be a number of milliseconds, more than 0 and finite; got 0',
    ],
    [
      'a schedule that is none',
      () => runQueryOptions(oneRun(0).source, 'r1', { schedule: 5 as never }),
      'schedule must be a function such as sqrt(); got 5',
    ],
  ])('refuses %s', (_what, call, message) => {
    expect(call).toThrow(message);
  });
});

// What is written out by hand is what TanStack takes.
const _options: QueryObserverOptions<Run, Error, Run, Run, ReturnType<typeof runQueryKey>> = runQueryOptions(
  simulateSource(),
  'r1',
);
void _options;
