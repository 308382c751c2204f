import { isRecord } from '../spec/is-record.ts';
import { countInputs } from './count-inputs.ts';
import { fillIn, type RunAt } from './run-body.ts';
import type { SpecExample } from './spec-example.ts';
import { readWireTime, writeWireTime } from './wire-time.ts';

/** Whether a reply tells the results of a run's inputs, by their names. */
export function hasResultsByInput(value: unknown): value is Record<string, unknown> {
  return isRecord(value) && isRecord(value['results']) && typeof value['finished'] === 'boolean';
}

/** What the run has made of each input so far, in the form of the example that ends as the run does. */
export function resultsOfInputs(
  at: RunAt,
  examples: readonly SpecExample[],
): { example: SpecExample; body: Record<string, unknown> } | undefined {
  const known = examples.filter(({ value }) => hasResultsByInput(value));
  const example = known[0];
  if (!example || !isRecord(example.value)) return undefined;
  const values = known.map(({ value }) => value).filter(isRecord);
  const body = fillIn(at, example.value, values);
  const names = at.run.inputs ?? [];
  const counts = countInputs(names.length, at.ending?.value ?? {}, at.times);
  const results = itemsIn(values, 'results');
  const failures = itemsIn(values, 'failures');
  const entry = (items: readonly Record<string, unknown>[], name: string, index: number) =>
    [name, timed(at, items[index % Math.max(1, items.length)] ?? {}, index, counts)] as const;
  const done = names.slice(0, counts.completed);
  const failed = names.slice(counts.completed, counts.completed + counts.failed);
  body['finished'] = at.times.isTerminal;
  body['results'] = Object.fromEntries(done.map((name, index) => entry(results, name, index)));
  body['failures'] = Object.fromEntries(
    failed.map((name, index) => entry(failures, name, counts.completed + index)),
  );
  if (!at.times.isTerminal || counts.completed === 0)
    for (const name of ['averageModelLatency', 'totalModelLatency']) delete body[name];
  return { example, body };
}

/** The items of the first example that has any. */
function itemsIn(values: readonly Record<string, unknown>[], name: string): Record<string, unknown>[] {
  for (const value of values) {
    const items = isRecord(value[name]) ? Object.values(value[name]).filter(isRecord) : [];
    if (items.length > 0) return items;
  }
  return [];
}

/** Inputs are dealt with one after the other, each in its share of the time. */
function timed(
  { times, ending, facts }: RunAt,
  item: Record<string, unknown>,
  index: number,
  { total }: { total: number },
): Record<string, unknown> {
  const shown = ending?.value ?? {};
  const share = Number(shown['total']) || 1;
  const settled = Math.max(1, Math.round((total * (share - Number(shown['pending'] ?? 0))) / share));
  const { startMs, endMs } = times.planned ?? { startMs: times.createdAtMs, endMs: times.createdAtMs };
  const length = (endMs - startMs) / settled;
  const [from, to] = [
    startMs + index * length,
    Math.min(startMs + (index + 1) * length, times.workedUntilMs),
  ];
  const zone = facts.zone ?? 'Z';
  const copy = structuredClone(item);
  for (const [name, value] of Object.entries(item)) {
    const way = readWireTime(value, zone);
    if (way) copy[name] = writeWireTime(Math.floor(/start/i.test(name) ? from : to), way, zone);
  }
  if ('elapsedTime' in copy) copy['elapsedTime'] = Math.floor(to) - Math.floor(from);
  return copy;
}
