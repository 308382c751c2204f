import type { Run, RunSource, RunState } from '../src/index.ts';

/** When a simulated run is in which state: milliseconds on `performance.now`, in rising order. */
export type Life = readonly (readonly [fromMs: number, state: RunState])[];

/** A provider in a simulation: a list and a get, and what was asked. */
export interface SimulatedSource extends RunSource {
  /** id → its life; runs can be added at any time. Newest last. */
  readonly lives: Map<string, Life>;
  /** When requests began, on `performance.now`. */
  readonly requests: { readonly atMs: number; readonly kind: 'get' | 'list'; readonly id?: string }[];
  /** The most that were under way at once. */
  readonly mostAtOnce: number;
}

/** How a simulated provider behaves. */
export interface Simulation {
  readonly provider?: string;
  readonly minGapMs?: number;
  readonly intervalMs?: number;
  readonly latencyMs?: number;
  readonly listLimit?: number;
  readonly isWhole?: boolean;
  /** Whether it lists at all, and whether it can list the unfinished. @default true, false */
  readonly hasList?: boolean;
  readonly canFilter?: boolean;
  /** Called before an answer is given: what it throws is the answer. */
  readonly fault?: (kind: 'get' | 'list', id: string) => void;
  /** The order and the choice of what is listed. */
  readonly arrange?: (ids: string[]) => string[];
}

/** Makes a provider whose runs live by the clock. A page is a copy of what is so when it is answered. */
export function simulateSource(simulation: Simulation = {}): SimulatedSource {
  const { provider = 'fake', intervalMs = 2_000, latencyMs = 50, listLimit = 100, fault } = simulation;
  const lives = new Map<string, Life>();
  const requests: SimulatedSource['requests'] = [];
  let underWay = 0;
  let mostAtOnce = 0;
  const describe = (id: string, isListed: boolean): Run => {
    const life = lives.get(id);
    const state = life?.findLast(([fromMs]) => fromMs <= performance.now())?.[1] ?? 'queued';
    const isPart = isListed && simulation.isWhole === false;
    return {
      provider,
      id,
      state,
      providerStatus: state,
      warnings: [],
      raw: {},
      ...(!isPart && { result: id }),
    };
  };
  const answer = async <Value>(
    kind: 'get' | 'list',
    id: string,
    make: () => Value,
    signal?: AbortSignal,
  ): Promise<Value> => {
    requests.push({ atMs: performance.now(), kind, ...(kind === 'get' && { id }) });
    underWay += 1;
    mostAtOnce = Math.max(mostAtOnce, underWay);
    let isOver = false;
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => {
        isOver = true;
        underWay -= 1;
        resolve();
      }, latencyMs);
      // An aborted request is over at once.
      signal?.addEventListener('abort', () => {
        clearTimeout(timer);
        if (!isOver) underWay -= 1;
        reject(signal.reason);
      });
    });
    fault?.(kind, id);
    return make();
  };
  const list =
    (isUnfinished: boolean): NonNullable<RunSource['sweep']>['newest'] =>
    ({ limit = 20, cursor = '0', signal }) =>
      answer(
        'list',
        '',
        () => {
          const newest = [...lives.keys()].reverse();
          const all = (simulation.arrange?.(newest) ?? newest).map((id) => describe(id, true));
          const shown = isUnfinished ? all.filter(({ state }) => /queued|running|awaiting/.test(state)) : all;
          const size = Math.min(limit, listLimit);
          const next = Number(cursor) + size;
          return {
            runs: shown.slice(Number(cursor), next),
            ...(next < shown.length && { cursor: String(next) }),
          };
        },
        signal,
      );
  return {
    provider,
    intervalMs,
    ...(simulation.minGapMs !== undefined && { minGapMs: simulation.minGapMs }),
    lives,
    requests,
    get mostAtOnce() {
      return mostAtOnce;
    },
    get: (id, { signal } = {}) =>
      answer(
        'get',
        id,
        () => {
          if (!lives.has(id))
            throw Object.assign(new Error('no such run'), { status: 404, isRetryable: false });
          return describe(id, false);
        },
        signal,
      ),
    ...(simulation.hasList !== false && {
      sweep: {
        listLimit,
        isWhole: simulation.isWhole ?? true,
        newest: list(false),
        ...(simulation.canFilter && { unfinished: [list(true)] }),
      },
    }),
  };
}
