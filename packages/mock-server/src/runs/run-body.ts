import { isRecord } from '../spec/is-record.ts';
import { countInputs, countsInputs, inputNamesIn, writeCounts } from './count-inputs.ts';
import { echoFields } from './echo-fields.ts';
import { terminalWords } from './find-path.ts';
import { writePointer } from './json-pointer.ts';
import { mapTexts } from './map-json.ts';
import type { ProviderFacts } from './provider-facts.ts';
import { derivedUuid } from './random.ts';
import { formOf, type RunForm, type RunKind } from './run-kind.ts';
import type { RunRecord } from './run-record.ts';
import { type RunTimes, runTimes } from './run-times.ts';
import { terminalMeaning } from './terminal-meaning.ts';
import { timeMeaning } from './time-keys.ts';
import { createTimeMap, type TimeMap } from './time-map.ts';
import { readWireTime, writeWireTime } from './wire-time.ts';

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** A run as it is at a time, ready to be put into replies of one kind. */
export interface RunAt {
  readonly run: RunRecord;
  readonly kind: RunKind;
  readonly facts: ProviderFacts;
  readonly times: RunTimes;
  /** The word in the vocabulary of the kind. */
  readonly word: string;
  /** The example that shows how it is now, and the one that shows how it was to end. */
  readonly form: RunForm | undefined;
  readonly ending: RunForm | undefined;
  readonly timeMap: TimeMap;
  /** Ids of the examples that the create request had others for, and those. */
  readonly said: ReadonlyMap<string, string>;
}

/**
 * Looks at a run.
 * @param created - the kind that the run was created as; `kind` is the one that it is shown as.
 */
export function runAt(
  run: RunRecord,
  kind: RunKind,
  created: RunKind,
  facts: ProviderFacts,
  nowMs: number,
): RunAt {
  const times = shownTimes(runTimes(run, created.lifecycle, nowMs), created);
  const word = wordIn(kind, created, times.word);
  const example = kind === created ? run.outcome.example : undefined;
  const outcomeWord = wordIn(kind, created, run.outcome.word);
  const isEnding = terminalWords(kind.lifecycle).includes(outcomeWord);
  const ending = formOf(kind, isEnding ? outcomeWord : successWord(kind), example);
  return {
    run,
    kind,
    facts,
    times,
    word,
    form: formOf(kind, word, kind === created ? (run.stoppedAs ?? run.outcome).example : undefined),
    ending,
    timeMap: createTimeMap(ending?.value ?? {}, times, facts.zone ?? 'Z'),
    said: saidIds(run.fields, facts.repeats ?? {}, ending?.value ?? {}),
  };
}

/** Without the end, where the example of the word has none: a run that was skipped never completed, in whatever reply. */
function shownTimes(times: RunTimes, created: RunKind): RunTimes {
  if (!times.isTerminal) return times;
  const example = formOf(created, times.word)?.value ?? {};
  const hasNone = Object.keys(example).some(
    (name) => example[name] === null && timeMeaning(name) === 'finished',
  );
  if (!hasNone) return times;
  const { finishedAtMs, ...others } = times;
  return others;
}

/** The body by which the get operation shows a run. */
export function runBody(at: RunAt): unknown {
  const { kind, form } = at;
  return fillIn(at, form?.value ?? {}, kind.plainestFirst);
}

/**
 * Makes a body about a run from an example of the spec: the run's id, status, times, counts, and what its request said.
 * @param examples - all examples of such a body, the plainest first.
 */
export function fillIn(
  at: RunAt,
  example: Readonly<Record<string, unknown>>,
  examples: readonly Readonly<Record<string, unknown>>[],
): Record<string, unknown> {
  const { run, kind, facts, times, word } = at;
  const copy = retell(at, example);
  const body = isRecord(copy) ? copy : {};
  writeTimes(body, example, at, examples);
  echoFields(body, { fields: run.fields, repeats: facts.repeats ?? {}, requested: kind.requested }, examples);
  if (run.inputs && (countsInputs(body) || Object.hasOwn(body, 'totalInputs'))) {
    writeCounts(body, run.inputs, countInputs(run.inputs.length, at.ending?.value ?? {}, times), times);
  }
  for (const [pointer, value] of [
    [kind.lifecycle.id, run.id],
    [kind.lifecycle.status, word],
  ] as const) {
    if (Object.hasOwn(example, pointer.slice(1))) writePointer(body, pointer, value);
  }
  return body;
}

/** A copy of an example in which the run's own id and times stand for those of the example run. */
export function retell({ run, kind, facts, times, timeMap, said }: RunAt, example: unknown): unknown {
  const zone = facts.zone ?? 'Z';
  return mapTexts(example, (text, name) => {
    const time = readWireTime(text, zone);
    if (!time) return said.get(text) ?? ownIds(text, run.id, kind);
    const mapped = timeMap(time.ms);
    // A time that is data (when a truck arrives) can lie after the run. What happened in it cannot, though the example be of a longer run.
    const isOfRun = !times.planned || mapped <= times.planned.endMs || timeMeaning(name) !== undefined;
    return writeWireTime(isOfRun ? Math.min(mapped, times.workedUntilMs) : mapped, time, zone);
  });
}

/** The example's ids of what the create request named (a workflow, a task), wherever a reply mentions them. */
function saidIds(
  fields: RunRecord['fields'],
  repeats: Readonly<Record<string, string>>,
  example: Readonly<Record<string, unknown>>,
): Map<string, string> {
  const ids = new Map<string, string>();
  for (const [name, shown] of Object.entries(example)) {
    const given = fields[repeats[name] ?? name];
    if (typeof shown === 'string' && typeof given === 'string' && shown.length === 36 && shown.match(uuid))
      ids.set(shown, given);
  }
  return ids;
}

/** Puts a run's ids, its own and those of what belongs to it, into a text of an example. */
export function ownIds(text: string, runId: string, { exampleId, itemIds }: RunKind): string {
  if (text.length < 36) return text === exampleId ? runId : text;
  const own = text.replaceAll(uuid, (id) => (itemIds.has(id) ? derivedUuid(runId, id) : id));
  return own.replaceAll(exampleId, runId);
}

function writeTimes(
  body: Record<string, unknown>,
  example: Readonly<Record<string, unknown>>,
  { times, facts }: RunAt,
  examples: readonly Readonly<Record<string, unknown>>[],
): void {
  const zone = facts.zone ?? 'Z';
  const values = {
    created: times.createdAtMs,
    submitted: times.submittedAtMs,
    started: times.startedAtMs,
    finished: times.finishedAtMs,
    updated: times.changedAtMs,
  };
  for (const name of Object.keys(body)) {
    const meaning = timeMeaning(name);
    const way = readWireTime(example[name], zone);
    if (!meaning || !way) continue;
    const ms = values[meaning];
    if (ms !== undefined) body[name] = writeWireTime(ms, way, zone);
    else if (examples.some((one) => one[name] === null)) body[name] = null;
    else delete body[name];
  }
}

/** Another generation's word for the same: itself where it has it, else a word that means the same. */
function wordIn({ lifecycle }: RunKind, created: RunKind, word: string): string {
  if (Object.hasOwn(lifecycle.transitions, word)) return word;
  const ends = terminalWords(lifecycle);
  if (!terminalWords(created.lifecycle).includes(word)) return lifecycle.initial[0] ?? word;
  const meaning = terminalMeaning(word);
  // A run that was never executed is nearest to one that was called off.
  return ends.find((end) => terminalMeaning(end) === (meaning === 'other' ? 'canceled' : meaning)) ?? word;
}

const successWord = ({ lifecycle }: RunKind): string =>
  terminalWords(lifecycle).find((word) => terminalMeaning(word) === 'succeeded') ?? '';

/** The inputs that a run has if its request names none: those of the example that it ends as. */
export function exampleInputs(form: RunForm | undefined): string[] {
  return inputNamesIn(form?.value['jobInputs']);
}
