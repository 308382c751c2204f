import type { MockReply } from '../exchange/mock-request.ts';
import { isRecord } from '../spec/is-record.ts';
import { type Ask, findRun, lookAt } from './ask.ts';
import { isEndingName } from './ending-name.ts';
import { envelope, itemsPointer } from './envelope.ts';
import { itemId } from './item-ids.ts';
import { readPointer } from './json-pointer.ts';
import { notFound } from './refuse.ts';
import { hasResultsByInput, resultsOfInputs } from './results-of-inputs.ts';
import { ownIds, type RunAt, retell } from './run-body.ts';
import { examplesOf, replyOf, type SpecExample } from './spec-example.ts';
import { type StepAt, stepsAt } from './steps-at.ts';
import { takePage } from './take-page.ts';
import { terminalMeaning } from './terminal-meaning.ts';

/** Tells more about a run: its steps, its results, or one of them; always in agreement with where the run is. */
export function answerResults(ask: Ask): MockReply | undefined {
  const { operation, matched, kind } = ask;
  const run = findRun(ask);
  if (!run) return notFound(ask);
  const at = lookAt(ask, run);
  const within = Object.entries(matched.params).flatMap(([name, value]) =>
    name === kind.runParam ? [] : [value],
  );
  if (within.length > 0) return answerOne(ask, at, within);
  const examples = examplesOf(operation, operation.success);
  if (examples.some(({ value }) => hasResultsByInput(value))) {
    if (at.times.startedAtMs === undefined) return notFound(ask, 'not-yet');
    const results = resultsOfInputs(at, examples);
    return results && replyOf(results.example, results.body);
  }
  return answerSteps(ask, at, examples);
}

function answerSteps(ask: Ask, at: RunAt, examples: readonly SpecExample[]): MockReply | undefined {
  const { operation, matched } = ask;
  const found = stepsAt(at, examples);
  if (!found) return undefined;
  const { example, pointer, steps } = found;
  const hasStatus = steps.some(({ body }) => 'status' in body);
  // What has no status of its own (a recording) is there when the run has succeeded.
  const isThere = hasStatus || (at.times.isTerminal && terminalMeaning(at.word) === 'succeeded');
  const shown = isThere ? steps.filter(({ body }) => fits(ask, body)) : [];
  if (isTurned(ask)) shown.reverse();
  const page = takePage(operation, matched.request, shown, () => 0);
  if (!page) return undefined;
  const body = envelope(
    operation,
    example.value,
    pointer,
    page,
    page.items.map((step) => step.body),
  );
  return replyOf(example, withoutHidden(at, body, pointer, example, shown));
}

/** Whether the items are asked for in the other order than the default, which is that of the examples. */
function isTurned({ matched, operation }: Ask): boolean {
  const order = operation.parameters.find(({ name }) => /^(sort|direction|order)$/i.test(name));
  const asked = order && matched.request.query.get(order.name);
  return Boolean(asked) && asked !== order?.schema['default'];
}

/** Whether an item has the value that a query parameter of its field's name asks for. */
function fits({ matched, operation }: Ask, body: Readonly<Record<string, unknown>>): boolean {
  return operation.parameters.every(({ name, in: place }) => {
    const value = place === 'query' ? matched.request.query.get(name) : null;
    return value === null || value === '' || !Object.hasOwn(body, name) || String(body[name]) === value;
  });
}

/** Lists beside the items (the edges between them) keep only what is about items that are there. */
function withoutHidden(
  at: RunAt,
  body: unknown,
  pointer: string,
  example: SpecExample,
  shown: readonly StepAt[],
): unknown {
  if (!isRecord(body)) return body;
  const items = readPointer(example.value, pointer);
  const visible = new Set(shown.map(({ exampleId }) => exampleId));
  const hidden = (Array.isArray(items) ? items.filter(isRecord) : [])
    .flatMap((item) => itemId(item) ?? [])
    .filter((id) => !visible.has(id));
  for (const [name, list] of Object.entries(body)) {
    if (`/${name}` === pointer || !Array.isArray(list)) continue;
    const kept = list.filter((one) => !hidden.some((id) => JSON.stringify(one).includes(id)));
    body[name] = kept.map((one) => retell(at, one));
  }
  return body;
}

/** One thing of a run: the output of an input, or what belongs to a step. */
function answerOne(ask: Ask, at: RunAt, within: readonly string[]): MockReply | undefined {
  const { operation, runSpec, kind } = ask;
  const lists = runSpec.spec.operations.filter(
    (one) =>
      one.role === 'results' &&
      one.kind === kind.lifecycle.kind &&
      one.parameters.filter(({ in: place }) => place === 'path').length === 1,
  );
  for (const list of lists) {
    const examples = examplesOf(list, list.success);
    if (examples.some(({ value }) => hasResultsByInput(value))) {
      const results = at.times.startedAtMs === undefined ? undefined : resultsOfInputs(at, examples);
      const output = within.reduce<unknown>(
        (value, name) => (isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined),
        results?.body['results'],
      );
      const json = examplesOf(operation, operation.success).find(({ mediaType }) =>
        mediaType.includes('json'),
      );
      return output === undefined || !json ? notFound(ask, 'output-not-found') : replyOf(json, output);
    }
    const step = stepsAt(at, examples)?.steps.find(
      ({ body }) => itemId(body) === within[0] || ownId(at, itemId(body)) === within[0],
    );
    if (step) return replyAbout(ask, at, step);
  }
  return notFound(ask, 'output-not-found');
}

/** The example about this step in its status, or the one that says that there is nothing. */
function replyAbout(ask: Ask, at: RunAt, { exampleId = '', hasBegun, body }: StepAt): MockReply {
  const { operation } = ask;
  const examples = examplesOf(operation, operation.success);
  const about = examples.filter(({ value }) => hasBegun && JSON.stringify(value).includes(exampleId));
  const status = String(body['status']);
  const example =
    about.find(
      ({ value }) => isRecord(value) && isRecord(value['data']) && value['data']['status'] === status,
    ) ??
    about.find(({ name }) => isEndingName(at, status) && terminalMeaning(name) === terminalMeaning(status)) ??
    examples.find(({ value }) => JSON.stringify(readPointer(value, itemsPointer(value))) === '[]');
  if (example) return replyOf(example, retell(at, example.value));
  const other = inStatus(about, examples, status);
  return other ? replyOf(other.example, retell(at, other.value)) : notFound(ask, 'output-not-found');
}

/** What is listed can be got, though no example shows it in this status: as another one does, less what is not there in the status. */
function inStatus(
  about: readonly SpecExample[],
  examples: readonly SpecExample[],
  status: string,
): { example: SpecExample; value: unknown } | undefined {
  const dataOf = ({ value }: SpecExample): Record<string, unknown> | undefined => {
    const data = isRecord(value) ? value['data'] : undefined;
    return isRecord(data) && typeof data['status'] === 'string' ? data : undefined;
  };
  const example = about.find(dataOf);
  const shown = example && dataOf(example);
  if (!example || !shown) return undefined;
  const like = examples.map(dataOf).find((data) => data?.['status'] === status) ?? {};
  const absent = Object.keys(shown).filter((name) => like[name] === null);
  const data = { ...shown, ...Object.fromEntries(absent.map((name) => [name, null])), status };
  return { example, value: { ...(isRecord(example.value) ? example.value : {}), data } };
}

const ownId = ({ run, kind }: RunAt, id: string | undefined): string | undefined =>
  id === undefined ? undefined : ownIds(id, run.id, kind);
