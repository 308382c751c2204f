import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { type CreatedSoakRun, createRuns } from './create-runs.ts';
import { meddle, meddlerOf } from './meddle.ts';
import { allProviders } from './providers/all-providers.ts';
import { type RestartingMock, startRestartingMock } from './restarting-mock.ts';
import type { SoakPlan } from './soak-plan.ts';
import type { SoakProvider } from './soak-provider.ts';
import type { SoakRecord, Telling, Truth, Watcher } from './soak-record.ts';
import { type News, startWatch } from './watch-runs.ts';
import { watcherOf } from './watcher-of.ts';

/** A provider in a soak. */
interface Part {
  readonly name: string;
  readonly mock: RestartingMock;
  readonly provider: SoakProvider;
  readonly created: Map<string, CreatedSoakRun>;
  /** Indexes of the runs that are created while others are watched. */
  readonly later: readonly number[];
}

/** Of the runs of a provider, how many are there when the watch begins. */
const filledShare = 0.6;
/** How many NCLUE runs may be created while the tracker has most of its one request a second. */
const nclueCreatesPerSecond = 0.3;

/** Runs a soak: fills the servers, restarts them with faults, and watches, creates, cancels and restarts until every run has ended. */
export async function runSoak(plan: SoakPlan): Promise<SoakRecord> {
  const folder = mkdtempSync(join(tmpdir(), 'runspec-soak-'));
  const parts: Part[] = [];
  try {
    for (const name of plan.providers) parts.push(await fillPart(name, plan, folder));
    return await watchParts(parts, plan);
  } finally {
    await Promise.all(parts.map(({ mock }) => mock.close()));
    rmSync(folder, { recursive: true, force: true });
  }
}

async function fillPart(name: string, plan: SoakPlan, folder: string): Promise<Part> {
  const make = allProviders[name];
  if (!make)
    throw new RangeError(`no such provider: ${name}; there are ${Object.keys(allProviders).join(', ')}`);
  const { seed, speed, queueMs, runMs } = plan;
  const stateFile = join(folder, `${name}.jsonl`);
  const mock = await startRestartingMock({
    provider: name,
    stateFile,
    seed,
    speed,
    runs: { queueMs, runMs },
  });
  const count = Math.floor(plan.runs / plan.providers.length);
  const rate = name === 'nclue' ? nclueCreatesPerSecond : Infinity;
  const laterCount = Math.floor(Math.min(count * (1 - filledShare), (plan.liveMs / 1_000) * rate));
  const indexes = Array.from({ length: count }, (_, index) => index);
  const filled = indexes.slice(0, count - laterCount);
  const created = new Map<string, CreatedSoakRun>();
  await createRuns(
    make({ baseUrl: mock.url, isPaced: false }),
    filled,
    (run) => created.set(run.id, run),
    () => mock.server?.advance(plan.fillMs / filled.length),
  );
  await mock.restart(0);
  const { isPaced = true } = plan;
  const own = make({ baseUrl: mock.url, isPaced });
  const provider = isPaced ? own : { ...own, source: { ...own.source, minGapMs: 0 } };
  return { name, mock, provider, created, later: indexes.slice(count - laterCount) };
}

async function watchParts(parts: readonly Part[], plan: SoakPlan): Promise<SoakRecord> {
  const startedAt = performance.now();
  const lag = monitorEventLoopDelay({ resolution: 10 });
  lag.enable();
  const watched = new Map<string, Watcher>();
  const tellings: Telling[] = [];
  const meddling: Promise<void>[] = [];
  const byName = new Map(parts.map((part) => [part.name, part]));
  const onNews = (ref: string, news: News): void => {
    const [name = '', id = ''] = ref.split(/:(.*)/s);
    const part = byName.get(name);
    if ('error' in news) {
      tellings.push({ ref, ...news });
      return;
    }
    const { state, providerStatus: word } = news.run;
    const serverWord = part?.mock.runs().get(id)?.status;
    tellings.push({ ref, state, word, ...(serverWord !== undefined && { serverWord }) });
  };
  const sources = Object.fromEntries(parts.map(({ name, provider }) => [name, provider.source]));
  const watch = startWatch(sources, plan, onNews);
  const add = ({ name, provider, mock, created }: Part, run: CreatedSoakRun): void => {
    created.set(run.id, run);
    const ref = `${name}:${run.id}`;
    const by = watcherOf(name, run.index);
    watched.set(ref, by);
    watch.add(ref, by);
    const act = meddlerOf(run.ending, run.id, provider, (id) => {
      if (!mock.server) throw new Error('down');
      mock.server.fail(id);
    });
    if (act) meddling.push(sleep(plan.liveMs * ((run.index % 7) / 7)).then(() => meddle(act)));
  };
  for (const part of parts) for (const run of part.created.values()) add(part, run);

  const spanMs = plan.liveMs + (plan.queueMs + plan.runMs) / plan.speed;
  const live = parts.map((part) =>
    createRuns(
      part.provider,
      part.later,
      (run) => add(part, run),
      (turn) => sleep(Math.max(0, startedAt + (plan.liveMs * turn) / part.later.length - performance.now())),
    ),
  );
  await Promise.all([
    ...live,
    ...parts.map(({ mock }, index) => restartNowAndThen(mock, plan, spanMs, index / parts.length)),
    sleep(spanMs / 2).then(() => watch.resume()),
  ]);
  await Promise.all(meddling);
  await watch.finish();
  lag.disable();
  const truths = new Map<string, Truth>();
  for (const { name, mock } of parts)
    for (const [id, { status: word, isTerminal }] of mock.runs())
      truths.set(`${name}:${id}`, { word, isTerminal });
  return {
    watched,
    tellings,
    truths,
    arrivals: parts.flatMap(({ mock }) => mock.arrivals),
    worstLagMs: lag.max / 1e6,
    tookMs: performance.now() - startedAt,
    // The first one was before anything was watched.
    restarts: parts.reduce((sum, { mock }) => sum + mock.restarts - 1, 0),
  };
}

/** @param offset - from 0 to 1, so that servers are not down at the same time. */
async function restartNowAndThen(
  mock: RestartingMock,
  { restarts }: SoakPlan,
  spanMs: number,
  offset: number,
): Promise<void> {
  const everyMs = spanMs / restarts;
  await sleep(everyMs * (0.2 + 0.6 * offset));
  for (let count = 1; count <= restarts; count += 1) {
    await mock.restart(300 * count);
    if (count < restarts) await sleep(everyMs);
  }
}
