import type { FaultRule } from '../faults/fault-rule.ts';
import { isRecord } from '../spec/is-record.ts';
import type { ConsoleParts } from './console-parts.ts';

/** What was done, in a sentence. @throws {RangeError} if it cannot be done. */
type Action = (parts: ConsoleParts, input: Readonly<Record<string, unknown>>) => string;

/** What the page can do, by the last part of its address. */
export const actions: Readonly<Record<string, Action>> = {
  advance: ({ clock }, { ms }) => {
    if (typeof ms !== 'number') throw new RangeError('ms must be a number of milliseconds.');
    clock.advance(ms);
    return `Time was moved on by ${ms / 1000} s.`;
  },
  'next-state': ({ clock, runs }, { id }) => {
    const name = readId(id);
    const run = runs.records().find((one) => one.id === name);
    if (!run) throw new RangeError(`There is no run ${name}.`);
    const now = clock.now();
    const next = run.steps.find(({ atMs }) => atMs > now);
    if (!next)
      throw new RangeError('Nothing is to come for this run: it has ended, waits for input, or is stuck.');
    clock.advance(next.atMs - now);
    return `Time was moved on to ${next.word}.`;
  },
  fail: ({ runs }, { id, outcome }) => {
    const { status } = runs.fail(
      readId(id),
      typeof outcome === 'string' && outcome !== '' ? outcome : undefined,
    );
    return `The run is ${status}.`;
  },
  cancel: ({ runs }, { id }) => `The run is ${runs.cancel(readId(id)).status}.`,
  faults: ({ faults }, { rules }) => {
    if (!Array.isArray(rules)) throw new RangeError('rules must be a list of rules.');
    faults.set(rules.map(readRule));
    return rules.length === 0 ? 'No faults are played.' : `Faults: ${rules.length}.`;
  },
};

function readId(id: unknown): string {
  if (typeof id !== 'string') throw new RangeError('id must be the id of a run.');
  return id;
}

const texts = ['provider', 'operationId', 'runId'] as const;
const numbers = ['rate', 'times'] as const;

function readRule(value: unknown): FaultRule {
  const rule = isRecord(value) ? value : {};
  const { fault } = rule;
  if (typeof fault !== 'string' || fault === '') throw new RangeError('A rule must have a fault.');
  const wrong = [
    ...texts.filter((name) => rule[name] !== undefined && typeof rule[name] !== 'string'),
    ...numbers.filter((name) => rule[name] !== undefined && typeof rule[name] !== 'number'),
  ];
  if (wrong.length > 0) throw new RangeError(`A rule's ${wrong.join(', ')} cannot be read.`);
  const known = ['fault', ...texts, ...numbers];
  const strange = Object.keys(rule).filter((name) => !known.includes(name));
  if (strange.length > 0)
    throw new RangeError(`A rule has no ${strange.join(', ')}. It has: ${known.join(', ')}.`);
  return { ...rule, fault };
}
