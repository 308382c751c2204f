import { isRecord } from '../spec/is-record.ts';
import type { Ask } from './ask.ts';
import { lookAt } from './ask.ts';
import { belongsTo } from './belongs-to.ts';
import type { RunAt } from './run-body.ts';
import type { RunRecord } from './run-record.ts';
import { idOfSlug } from './slug-id.ts';
import { terminalMeaning } from './terminal-meaning.ts';
import { readWireTime } from './wire-time.ts';

type Test = (run: RunRecord, at: () => RunAt) => boolean;

const startOf = /^(start|start_?date|created_?(after|start))$/i;
const endOf = /^(end|end_?date|created_?(before|end))$/i;
const completedStart = /^completed_?(start|start_?date)$/i;
const completedEnd = /^completed_?(end|end_?date)$/i;

/**
 * The runs that a list operation is asked for, newest first unless a parameter `sort` or `direction` says `asc`.
 *
 * What a parameter does is read from its name: `status`; bounds of the time of creation and of completion; a field that the create
 * request had too. Path parameters count as well. A parameter with another name filters nothing.
 */
export function filterRuns(ask: Ask): RunRecord[] {
  const { matched, memory, kind, operation } = ask;
  const said = operation.parameters.flatMap(({ name, in: place }) => {
    const value =
      place === 'path' ? matched.params[name] : place === 'query' ? matched.request.query.get(name) : null;
    return value === null || value === undefined || value === '' ? [] : [{ name, value }];
  });
  const tests = said.flatMap(({ name, value }) => testOf(ask, name, value) ?? []);
  const found = memory.store
    .list(matched.provider)
    .filter((run) => belongsTo(run, matched.owner) && run.kind === kind.createdAs)
    .filter((run) => {
      let seen: RunAt | undefined;
      const at = (): RunAt => {
        seen ??= lookAt(ask, run);
        return seen;
      };
      return tests.every((test) => test(run, at));
    });
  const isAscending = said.some(
    ({ name, value }) => /^(sort|direction|order)$/i.test(name) && value.toLowerCase() === 'asc',
  );
  return isAscending ? found.reverse() : found;
}

function testOf(ask: Ask, name: string, value: string): Test | undefined {
  const { runSpec, kind } = ask;
  const { facts } = runSpec;
  const ms = readWireTime(value, 'Z')?.ms ?? Date.parse(value);
  const finished =
    (compare: (atMs: number) => boolean): Test =>
    (_run, at) => {
      const { finishedAtMs } = at().times;
      return finishedAtMs !== undefined && compare(finishedAtMs);
    };
  if (/^status$/i.test(name)) return statusTest(facts.statusGroups?.[value.toUpperCase()], value);
  if (name === facts.endedUntil || completedEnd.test(name)) return finished((atMs) => atMs <= ms);
  if (completedStart.test(name)) return finished((atMs) => atMs >= ms);
  if (startOf.test(name)) return ({ createdAtMs }) => createdAtMs >= ms;
  if (endOf.test(name)) return ({ createdAtMs }) => createdAtMs <= ms;
  const field = facts.repeats?.[name] ?? name;
  const wanted = kind.requested.has(field) ? value : idOfSlug(ask, field, value);
  if (kind.requested.has(field) || isOwnerId(field))
    return ({ fields }, at) => matches(fields[field], () => at().ending?.value[name], wanted);
  return undefined;
}

function statusTest(group: string | undefined, value: string): Test {
  switch (group) {
    case 'all':
      return () => true;
    case 'active':
      return (_run, at) => !at().times.isTerminal;
    case 'ended':
      return (_run, at) => at().times.isTerminal;
    case 'ended-badly':
      return (_run, at) =>
        at().times.isTerminal && ['failed', 'timed_out'].includes(terminalMeaning(at().word));
    default:
      return (_run, at) => at().word.toLowerCase() === value.toLowerCase();
  }
}

/** A text is matched whole; of an object, any text in it that has the value as a part. */
function matches(said: unknown, shownNow: () => unknown, value: string): boolean {
  if (!isRecord(said)) return String(said ?? shownNow()) === value;
  const shown = shownNow();
  const parts = Object.values({ ...(isRecord(shown) ? shown : {}), ...said });
  return parts.some((part) => String(part).includes(value));
}

/** Named like the id of something that runs belong to. */
const isOwnerId = (field: string): boolean => /_id$|Id$/.test(field);
