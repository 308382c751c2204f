import { isRecord } from '../spec/is-record.ts';
import { isEndingName } from './ending-name.ts';
import { itemsPointer } from './envelope.ts';
import { itemId } from './item-ids.ts';
import { readPointer } from './json-pointer.ts';
import { type RunAt, retell } from './run-body.ts';
import type { SpecExample } from './spec-example.ts';
import { terminalMeaning } from './terminal-meaning.ts';
import { timeMeaning } from './time-keys.ts';
import { readWireTime, writeWireTime } from './wire-time.ts';

type Item = Readonly<Record<string, unknown>>;

/** A step of a run as it is now. */
export interface StepAt {
  /** Its id in the spec's examples. */
  readonly exampleId: string | undefined;
  /** Whether its turn has come; never, if the run was stopped before. */
  readonly hasBegun: boolean;
  readonly body: Record<string, unknown>;
}

/** The steps of a run, and the example reply that they came from. */
export interface StepsAt {
  readonly example: SpecExample;
  readonly pointer: string;
  readonly steps: readonly StepAt[];
}

/**
 * The steps of a run as they are now, worked out from the example of how the run ends: what lies in the past is as it will stay; what is
 * under way or to come looks as the examples show it before the end, or is not there yet. If the run was canceled or made to fail, what
 * was not over then ends as the example of that end says.
 */
export function stepsAt(at: RunAt, examples: readonly SpecExample[]): StepsAt | undefined {
  const example = endingExample(at, examples);
  if (!example) return undefined;
  const pointer = itemsPointer(example.value);
  const items = itemsOf(example, pointer);
  const before = examples
    .filter(({ name }) => !isEndingName(at, name))
    .flatMap((one) => itemsOf(one, pointer));
  const after = examples.filter(({ name }) => name === at.word).flatMap((one) => itemsOf(one, pointer));
  const wasStopped = at.times.isTerminal && at.run.planned !== undefined;
  const steps = items.flatMap((item, index) => {
    const phase = phaseOf(at, item, items[index + 1]);
    const shown = phase === 'over' ? item : unfinished(item, phase, before);
    if (!shown) return [];
    const told = retell(at, shown);
    const isOpen = phase !== 'over' && shown !== item;
    const body = isRecord(told) && isOpen && wasStopped ? stopped(at, told, item, after) : told;
    const hasBegun = phase !== 'to-come';
    return isRecord(body) ? [{ exampleId: itemId(item), hasBegun, body }] : [];
  });
  return { example, pointer, steps };
}

function endingExample({ ending, kind }: RunAt, examples: readonly SpecExample[]): SpecExample | undefined {
  const ofRun = examples.filter(({ value }) => JSON.stringify(value).includes(kind.exampleId));
  const meaning = terminalMeaning(ending?.word ?? '');
  return (
    ofRun.find(({ name }) => name === ending?.name) ??
    ofRun.find(({ name }) => name === ending?.word) ??
    ofRun.find(({ name }) => terminalMeaning(name) === meaning) ??
    ofRun.find(({ name }) => terminalMeaning(name) === 'succeeded') ??
    examples[0]
  );
}

const itemsOf = ({ value }: SpecExample, pointer: string): Item[] => {
  const list = readPointer(value, pointer);
  return Array.isArray(list) ? list.filter(isRecord) : [];
};

/** Where an item is now; `absent` before it was made. An item without an end of its own lasts until the next one begins. */
function phaseOf(at: RunAt, item: Item, next: Item | undefined): 'absent' | 'to-come' | 'under-way' | 'over' {
  const { times, timeMap, facts } = at;
  const timeOf = (one: Item | undefined, meaning: string): number | undefined => {
    const name = Object.keys(one ?? {}).find((field) => timeMeaning(field) === meaning);
    const ms = name === undefined ? undefined : readWireTime(one?.[name], facts.zone ?? 'Z')?.ms;
    return ms === undefined ? undefined : timeMap(ms);
  };
  const untilMs = times.workedUntilMs;
  const [created, started, finished] = ['created', 'started', 'finished'].map((meaning) =>
    timeOf(item, meaning),
  );
  if (created !== undefined && Math.floor(created) > untilMs) return 'absent';
  // It is not executed, now or ever: only what comes into being with the run is there.
  if (!times.planned) return created !== undefined && created > times.createdAtMs ? 'absent' : 'to-come';
  const hasOwn = started !== undefined || finished !== undefined;
  const endMs = hasOwn ? finished : (timeOf(next, 'created') ?? times.planned.endMs);
  if (endMs !== undefined && endMs <= untilMs) return 'over';
  return hasOwn && (started === undefined || started > untilMs) ? 'to-come' : 'under-way';
}

/** How an item looks before it is over: as an example shows it then, or with the fields that another one under way has. */
function unfinished(
  item: Item,
  phase: 'absent' | 'to-come' | 'under-way',
  before: readonly Item[],
): Item | undefined {
  if (phase === 'absent') return undefined;
  const has = (one: Item, meaning: string): boolean =>
    Object.keys(one).some((name) => timeMeaning(name) === meaning);
  const variants = before.filter((one) => itemId(one) === itemId(item) && one['status'] !== item['status']);
  const waiting = variants.find((one) => !has(one, 'started'));
  if (phase === 'to-come') return waiting;
  const variant = variants.find(
    (one) => !has(one, 'finished') && (has(one, 'started') || !has(item, 'started')),
  );
  if (variant) return variant;
  const like = before.find((one) => has(one, 'started') && !has(one, 'finished'));
  if (!like) return item;
  const fields = new Set([...Object.keys(like), ...Object.keys(waiting ?? {})]);
  const kept = Object.entries(item).filter(([name]) => fields.has(name));
  return { ...Object.fromEntries(kept), status: like['status'] };
}

/** How an item ends that was not over when the run was stopped. */
function stopped(at: RunAt, body: Record<string, unknown>, item: Item, after: readonly Item[]): Item {
  const meaning = terminalMeaning(at.word);
  const ends = after.filter((one) => terminalMeaning(String(one['status'])) === meaning);
  const like = ends.find((one) => itemId(one) === itemId(item)) ?? ends[0];
  if (!like) return { ...body, status: at.word };
  const end = { ...body, status: like['status'] };
  const zone = at.facts.zone ?? 'Z';
  for (const [name, value] of Object.entries(like)) {
    const way = readWireTime(value, zone);
    if (timeMeaning(name) === 'finished' && way)
      Object.assign(end, { [name]: writeWireTime(at.times.finishedAtMs ?? at.times.nowMs, way, zone) });
  }
  return end;
}
