import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { PartContext, PartResult } from '../part.ts';
import { median } from '../statistics/median.ts';
import { ask, askProcess } from './ask-process.ts';
import { installCompetitors } from './competitors.ts';
import { measurePollers } from './measure-pollers.ts';
import { allProviders, type MockContender, mockContenders } from './mock-contender.ts';
import { readCpuMs, readRss, requestHeaders, type Started, start } from './started.ts';
import { type Found, toMockResult } from './to-mock-result.ts';

interface Load {
  perSecond: number;
  p50: number;
  p99: number;
  wrong: number;
  total: number;
}

/** Measures our mock server beside others: requests per second, start, memory and polling. */
export async function measureMock({ quick, progress }: PartContext): Promise<PartResult> {
  progress('installing the others');
  const trouble = await installCompetitors();
  if (trouble) progress(trouble);
  const present = mockContenders.filter(({ needs }) => needs === undefined || trouble === undefined);
  const leftOut = mockContenders.filter((one) => !present.includes(one)).map(({ title }) => title);
  const found: Found = {
    loads: trouble ? [] : await measureLoads(present, quick ? 2 : 11, quick ? 1 : 2, progress),
    starts: await measureStarts(present, quick ? 1 : 5, progress),
    ...(await measureOwn(progress, quick)),
    pollers: await measurePollers(quick, progress),
    leftOut: trouble ? [...leftOut, `all loads (${trouble})`] : leftOut,
  };
  return toMockResult(found);
}

/** Each contender for some seconds in every round, in an order that turns round from one to the next; the first round warms them up. */
async function measureLoads(
  contenders: readonly MockContender[],
  rounds: number,
  duration: number,
  progress: PartContext['progress'],
): Promise<Found['loads']> {
  await using stack = new AsyncDisposableStack();
  const started = new Map<string, Started>();
  for (const one of contenders) started.set(one.id, stack.use(await start(one)));
  const loads = new Map<string, (Load & { cpuUs: number })[]>(contenders.map(({ id }) => [id, []]));
  for (let round = 0; round <= rounds; round += 1) {
    progress(round === 0 ? 'load: warming up' : `load: round ${round} of ${rounds}`);
    for (const { id } of round % 2 ? contenders.toReversed() : contenders) {
      const server = started.get(id);
      const pid = server?.child.pid ?? 0;
      const before = readCpuMs(pid) ?? Number.NaN;
      const order = { url: server?.url, headers: requestHeaders, connections: 10, duration };
      const load = await askProcess<Load>('load-process.ts', order);
      const cpuUs = (1000 * ((readCpuMs(pid) ?? Number.NaN) - before)) / load.total;
      if (round > 0) loads.get(id)?.push({ ...load, cpuUs });
    }
  }
  return contenders.map(({ id, title }) => {
    const all = loads.get(id) ?? [];
    const of = (key: keyof Load | 'cpuUs'): number[] => all.map((load) => load[key]);
    const rss = readRss(started.get(id)?.child.pid ?? 0);
    return {
      id,
      title,
      rates: of('perSecond'),
      cpuUs: of('cpuUs'),
      p50: median(of('p50')),
      p99: median(of('p99')),
      wrong: of('wrong').reduce((sum, count) => sum + count, 0),
      rss: rss === undefined ? null : rss / 2 ** 20,
    };
  });
}

async function measureStarts(
  contenders: readonly MockContender[],
  rounds: number,
  progress: PartContext['progress'],
): Promise<Found['starts']> {
  const timed = [...contenders.filter(({ isStartTimed }) => isStartTimed), allProviders];
  const times = new Map<string, number[]>(timed.map(({ id }) => [id, []]));
  for (let round = 0; round <= rounds; round += 1) {
    progress(`start: round ${round} of ${rounds}`);
    for (const one of round % 2 ? timed.toReversed() : timed) {
      await using running = await start(one, one === allProviders ? 5 : 1);
      if (round > 0) times.get(one.id)?.push(running.startMs);
    }
  }
  return timed.map(({ id, title }) => ({ id, title, times: times.get(id) ?? [] }));
}

/** What is asked of our server alone. */
async function measureOwn(
  progress: PartContext['progress'],
  quick: boolean,
): Promise<Pick<Found, 'shares' | 'phases' | 'held'>> {
  progress('profile, memory, phases of the start');
  const ours = mockContenders.find(({ id }) => id === 'stateless');
  if (!ours) throw new Error('There is no row of our own.');
  const withRuns: MockContender = { ...ours, hasMemory: true, args: (port) => ours.args(port).slice(0, -1) };
  await using running = await start(withRuns);
  const { child, url } = running;
  const poll = { urls: Array.from({ length: 10 }, () => url), headers: requestHeaders, everyMs: 0.1 };
  await askProcess('poll-process.ts', { ...poll, seconds: quick ? 1 : 3 });
  await ask(child, 'profile');
  await askProcess('poll-process.ts', { ...poll, seconds: quick ? 1 : 8 });
  const shares = await ask<Record<string, number>>(child, 'shares');
  await using holding = await start(withRuns); // Another process: the profile is in the memory of the first one.
  const held = await ask<Found['held']>(holding.child, String(quick ? 1_000 : 100_000));
  const phases: Record<string, number>[] = [];
  for (let round = 0; round < (quick ? 1 : 5); round += 1) {
    const [message] = await once(
      fork(new URL('start-phases.ts', import.meta.url), { execArgv: [] }),
      'message',
    );
    phases.push(message as Record<string, number>);
  }
  const names = Object.keys(phases[0] ?? {});
  const medians = names.map((name) => [name, median(phases.map((one) => one[name] ?? 0))] as const);
  return { shares, held, phases: Object.fromEntries(medians) };
}
