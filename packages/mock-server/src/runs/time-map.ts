import { textsIn } from './map-json.ts';
import type { RunTimes } from './run-times.ts';
import { timeMeaning } from './time-keys.ts';
import { readWireTime } from './wire-time.ts';

/** Takes a time of the spec's example run to the time at which the same happens in a run of the mock. */
export type TimeMap = (exampleMs: number) => number;

/**
 * Lays the example of how a run ends over its plan: creation on creation, start on start, end on end, and what lies between in
 * proportion. So everything that the examples tell of a run, in whatever reply, stays in order. What is older than the example run (when
 * a workflow was published) stays as it is; what comes after its end keeps its distance.
 */
export function createTimeMap(
  example: Readonly<Record<string, unknown>>,
  times: RunTimes,
  zone: string,
): TimeMap {
  const { planned, createdAtMs } = times;
  const { created, started, last } = anchorsOf(example, zone);
  if (created === undefined) return (ms) => ms;
  const anchors: [number, number][] = [[created, createdAtMs]];
  const add = (exampleMs: number | undefined, runMs: number): void => {
    const [lastExample = 0, lastRun = 0] = anchors.at(-1) ?? [];
    if (exampleMs !== undefined && exampleMs > lastExample && runMs >= lastRun)
      anchors.push([exampleMs, runMs]);
  };
  if (planned) {
    // Where no field tells the start, all that happened after the creation happened after it.
    add(started ?? created + 1, planned.startMs);
    add(last, planned.endMs);
  }
  return (ms) => {
    if (ms < created) return ms;
    const next = anchors.findIndex(([exampleMs]) => exampleMs >= ms);
    const [toExample, toRun] = anchors[next] ?? [];
    const [fromExample, fromRun] = anchors[next === -1 ? anchors.length - 1 : Math.max(0, next - 1)] ?? [
      0, 0,
    ];
    if (toExample === undefined || toRun === undefined) return fromRun + (ms - fromExample);
    if (toExample === fromExample) return toRun;
    return fromRun + ((ms - fromExample) / (toExample - fromExample)) * (toRun - fromRun);
  };
}

interface Anchors {
  readonly created?: number | undefined;
  readonly started?: number | undefined;
  readonly last?: number | undefined;
}

// An example is the same for every run that ends as it does.
const known = new WeakMap<object, Anchors>();

function anchorsOf(example: Readonly<Record<string, unknown>>, zone: string): Anchors {
  const found = known.get(example);
  if (found) return found;
  const timeOf = (meaning: string): number | undefined => {
    const field = Object.keys(example).find((name) => timeMeaning(name) === meaning);
    return field === undefined ? undefined : readWireTime(example[field], zone)?.ms;
  };
  const all = textsIn(example).flatMap((text) => readWireTime(text, zone)?.ms ?? []);
  const last = timeOf('finished') ?? (all.length > 0 ? Math.max(...all) : undefined);
  const anchors = { created: timeOf('created'), started: timeOf('started'), last };
  known.set(example, anchors);
  return anchors;
}
