import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type Life,
  type SimulatedSource,
  type Simulation,
  simulateSource,
} from '../../test/simulated-source.ts';
import { createRunTracker, watchRuns } from '../index.ts';

beforeEach(() => void vi.useFakeTimers({ now: Date.parse('2025-01-15T10:00:00Z') }));
afterEach(() => void vi.useRealTimers());

/** Watches some runs among others for some virtual time. */
async function watch(
  simulation: Simulation,
  { before = 0, watched, after = 0, life, ms }: WatchedAmong,
): Promise<{ source: SimulatedSource; told: string[]; count: (kind: 'get' | 'list') => number }> {
  const source = simulateSource(simulation);
  for (let index = 0; index < before; index += 1) source.lives.set(`old${index}`, [[0, 'succeeded']]);
  const ids = Array.from({ length: watched }, (_, index) => `r${index}`);
  for (const id of ids) source.lives.set(id, life ?? [[0, 'running']]);
  for (let index = 0; index < after; index += 1) source.lives.set(`new${index}`, [[0, 'succeeded']]);
  const told: string[] = [];
  const runs = watchRuns(source, ids);
  const loop = (async () => {
    for await (const { ref, run, error } of runs)
      told.push(`${ref.slice(5)} ${run?.state ?? error?.kind}${run?.result ? ' whole' : ''}`);
  })();
  await vi.advanceTimersByTimeAsync(ms);
  await runs.return?.();
  await loop;
  expect(vi.getTimerCount()).toBe(0);
  const count = (kind: 'get' | 'list'): number =>
    source.requests.filter((asked) => asked.kind === kind).length;
  return { source, told, count };
}

interface WatchedAmong {
  /** Runs of others, older and newer than those that are watched. */
  readonly before?: number;
  readonly watched: number;
  readonly after?: number;
  readonly life?: Life;
  readonly ms: number;
}

const refused = (): never => {
  throw Object.assign(new Error('no list for this key'), { status: 403, isRetryable: false });
};

describe('many runs of a source with a list', () => {
  it('asks for a single run by itself', async () => {
    const { count } = await watch({}, { watched: 1, ms: 60_000 });
    expect(count('list')).toBe(0);
    expect(count('get')).toBeGreaterThan(3);
  });

  it('reads the list where that is fewer requests, and no page beyond the last watched run', async () => {
    const { told, count } = await watch({ listLimit: 20 }, { before: 500, watched: 50, ms: 1_000 });
    expect(told).toHaveLength(50);
    expect([count('list'), count('get')]).toEqual([3, 0]);
  });

  it('fetches a run that the list shows as ended once, if the list has no results', async () => {
    const life: Life = [
      [0, 'running'],
      [performance.now() + 30_000, 'succeeded'],
    ];
    const { told, count } = await watch({ isWhole: false }, { watched: 30, life, ms: 120_000 });
    expect(told).toHaveLength(60);
    expect(told.filter((text) => text.endsWith('succeeded whole'))).toHaveLength(30);
    expect(count('get')).toBe(30);
  });

  it('fetches none if a listed run is all there is', async () => {
    const life: Life = [
      [0, 'running'],
      [performance.now() + 30_000, 'succeeded'],
    ];
    const { told, count } = await watch({ isWhole: true }, { watched: 30, life, ms: 120_000 });
    expect(told).toHaveLength(60);
    expect(count('get')).toBe(0);
  });

  it('asks for runs that are too far down the list to be worth it', async () => {
    const { told, count } = await watch({ listLimit: 50 }, { watched: 8, after: 5_000, ms: 60_000 });
    expect(told).toHaveLength(8);
    expect(count('list')).toBeLessThan(5);
    expect(count('get')).toBeGreaterThan(16);
  });

  it('finds them in the list of the unfinished, where there is one', async () => {
    const simulation = { listLimit: 50, canFilter: true };
    const { told, count } = await watch(simulation, { watched: 8, after: 5_000, ms: 60_000 });
    expect(told).toHaveLength(8);
    expect(count('get')).toBeLessThan(9);
    expect(count('list')).toBeGreaterThan(5);
  });

  it('asks for a run at once that is no longer among the unfinished', async () => {
    const life: Life = [
      [0, 'running'],
      [performance.now() + 30_000, 'failed'],
    ];
    const simulation = { canFilter: true, isWhole: false };
    const { told, count } = await watch(simulation, { watched: 20, life, ms: 60_000 });
    expect(told).toHaveLength(40);
    expect(count('get')).toBe(20);
  });

  it('asks for every run if lists are refused, and does not go on trying', async () => {
    const fault = (kind: 'get' | 'list'): void => void (kind === 'list' && refused());
    const { told, count } = await watch({ fault }, { watched: 20, ms: 60_000 });
    expect(told).toHaveLength(20);
    expect(count('list')).toBeLessThanOrEqual(3);
  });

  it('asks for every run if a list never answers, and reads it again when it does', async () => {
    const hung = simulateSource();
    const stopMs = performance.now() + 100_000;
    const newest = hung.sweep!.newest;
    const source = {
      ...hung,
      sweep: {
        ...hung.sweep!,
        newest: (page: Parameters<typeof newest>[0]) =>
          performance.now() < stopMs ? new Promise<never>(() => {}) : newest(page),
      },
    };
    const ids = Array.from({ length: 20 }, (_, index) => `r${index}`);
    for (const id of ids) source.lives.set(id, [[0, 'running']]);
    const runs = watchRuns(source, ids);
    let told = 0;
    const loop = (async () => {
      for await (const _ of runs) told += 1;
    })();
    await vi.advanceTimersByTimeAsync(65_000);
    expect(told).toBe(20);
    expect(hung.requests.every(({ kind }) => kind === 'get')).toBe(true);
    await vi.advanceTimersByTimeAsync(200_000);
    expect(hung.requests.at(-1)?.kind).toBe('list');
    await runs.return?.();
    await loop;
  });

  it('comes back to the list after it was empty by mistake', async () => {
    const startMs = performance.now();
    const arrange = (ids: string[]): string[] => (performance.now() < startMs + 20_000 ? [] : ids);
    const { source, told } = await watch({ arrange }, { watched: 50, ms: 300_000 });
    expect(told).toHaveLength(50);
    const late = source.requests.filter(({ atMs }) => atMs > startMs + 200_000);
    expect(new Set(late.map(({ kind }) => kind))).toEqual(new Set(['list']));
  });

  it('looks together at runs that are added one after the other', async () => {
    const source = simulateSource();
    const tracker = createRunTracker({ fake: source });
    const loop = tracker[Symbol.asyncIterator]();
    void loop.next();
    for (let index = 0; index < 100; index += 1) {
      source.lives.set(`r${index}`, [[0, 'running']]);
      tracker.add(`fake:r${index}`);
    }
    await vi.advanceTimersByTimeAsync(1_000);
    expect(source.requests.map(({ kind }) => kind)).toEqual(['list']);
    tracker.close();
  });

  it('tells of a run that was deleted, though no list shows it', async () => {
    const source = simulateSource();
    const ids = Array.from({ length: 20 }, (_, index) => `r${index}`);
    for (const id of ids) source.lives.set(id, [[0, 'running']]);
    const runs = watchRuns(source, ids);
    const errors: unknown[] = [];
    const loop = (async () => {
      for await (const { error } of runs) if (error) errors.push([error.runId, error.kind]);
    })();
    await vi.advanceTimersByTimeAsync(10_000);
    source.lives.delete('r7');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(errors).toEqual([['r7', 'not_found']]);
    await runs.return?.();
    await loop;
  });

  it('reads the list at its time, and not before, in another process', async () => {
    const source = simulateSource();
    const ids = Array.from({ length: 20 }, (_, index) => `r${index}`);
    for (const id of ids) source.lives.set(id, [[0, 'running']]);
    const first = watchRuns(source, ids);
    const loop = (async () => {
      for await (const _ of first);
    })();
    await vi.advanceTimersByTimeAsync(100_000);
    const resume = JSON.parse(JSON.stringify(first.state));
    await first.return?.();
    await loop;
    const asked = source.requests.length;
    const second = watchRuns(source, [], { resume });
    const told: string[] = [];
    const rest = (async () => {
      for await (const { ref } of second) told.push(ref);
    })();
    await vi.advanceTimersByTimeAsync(resume.runs[0].nextCheckAtMs - Date.now() - 10);
    expect(source.requests).toHaveLength(asked);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(source.requests).toHaveLength(asked + 1);
    expect(source.requests.at(-1)?.kind).toBe('list');
    expect(told).toEqual([]);
    await second.return?.();
    await rest;
  });
});
