import { createDuckClient } from '@runspec/duck-client';
import { duckRuns } from '../src/duck/index.ts';
import { createRunTracker } from '../src/index.ts';

// 10,000 Duck runs in one process, in real time, through the real client; its `fetch` answers from memory. Needs --expose-gc. Prints what
// a core does while runs are looked at and between that, the heap, and the timers of the tracker.

const runCount = 10_000;
const measuredMs = Number(process.argv[2] ?? 20_000);
const createdAt = new Date(Date.now() - 600_000).toISOString();
const pages = Array.from({ length: runCount / 1_000 }, (_, page) =>
  JSON.stringify({
    data: Array.from({ length: 1_000 }, (__, index) => ({
      id: `7d1f4c1e-2b7a-4f7e-9a59-${String(page * 1_000 + index).padStart(12, '0')}`,
      status: 'RUNNING',
      trigger_type: 'MANUAL',
      triggered_by: 'dana',
      model_names: ['stg_trips', 'stg_zones', 'fct_daily_trips'],
      project_name: 'bikeshare',
      full_refresh: false,
      started_at: createdAt,
      created_at: createdAt,
    })),
    ...(page + 1 < runCount / 1_000 && { next_page_token: String(page + 1) }),
  }),
);
let requests = 0;
/** Processor time, in milliseconds. */
const cpuMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};
let idleFrom: { readonly atMs: number; readonly cpuMs: number } | undefined;
const idle = { ms: 0, cpuMs: 0 };
const fetch = async (request: Request): Promise<Response> => {
  requests += 1;
  if (idleFrom) {
    idle.ms += performance.now() - idleFrom.atMs;
    idle.cpuMs += cpuMs() - idleFrom.cpuMs;
    idleFrom = undefined;
  }
  const page = Number(new URL(request.url).searchParams.get('page_token') ?? 0);
  // The last page is taken in by then.
  if (page === pages.length - 1)
    setTimeout(() => {
      idleFrom = { atMs: performance.now(), cpuMs: cpuMs() };
    }, 100);
  return new Response(pages[page] ?? '', { headers: { 'content-type': 'application/json' } });
};

const source = duckRuns(createDuckClient({ token: 'token', fetch }));
const tracker = createRunTracker({ duck: source });
tracker.add(
  Array.from(
    { length: runCount },
    (_, index) => `duck:7d1f4c1e-2b7a-4f7e-9a59-${String(index).padStart(12, '0')}`,
  ),
);
let told = 0;
const loop = (async () => {
  for await (const _ of tracker) told += 1;
})();
await new Promise((resolve) => setTimeout(resolve, 2_000));
const start = { atMs: performance.now(), cpuMs: cpuMs(), requests };
Object.assign(idle, { ms: 0, cpuMs: 0 });
await new Promise((resolve) => setTimeout(resolve, measuredMs));
const wallMs = performance.now() - start.atMs;
const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;
console.log(
  `duck, ${told} runs seen, ${requests - start.requests} requests in ${(wallMs / 1_000).toFixed(0)} s`,
);
console.log(
  `  CPU of a core: ${share(idle.cpuMs, idle.ms)} between checks, ${share(cpuMs() - start.cpuMs, wallMs)} with them`,
);
globalThis.gc?.();
const heapBytes = process.memoryUsage().heapUsed;
console.log(
  `  heap: ${(heapBytes / 1e6).toFixed(1)} MB, of which the answers of the simulation are ${(pages.join('').length / 1e6).toFixed(1)} MB`,
);
console.log(`  timers: ${process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length}`);
tracker.close();
await loop;
