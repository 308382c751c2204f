import { isObject, type JsonObject, objectOf } from '../document/json-object.ts';
import {
  jsonOf,
  type Operation,
  operations,
  parametersOf,
  successesOf,
  successOf,
} from '../document/operations.ts';
import { follow } from '../document/references.ts';
import { isSame } from '../document/schemas.ts';
import { findItems } from '../infer/find-role.ts';
import type { FoundRun } from '../infer/find-run.ts';
import type { GuessedLifecycle } from '../infer/guess-lifecycle.ts';
import { guess } from '../marks.ts';
import { type RunShape, runWithWord } from './run-examples.ts';
import { sampleBody, sampleValue } from './sample-value.ts';

/**
 * Adds the examples that are missing: one for each status word to get, one to every other reply and body, one to every parameter that
 * is needed. Those that the document has stay, and the others are made of them where they can be.
 */
export function addExamples(run: FoundRun, shape: RunShape, lifecycle: GuessedLifecycle): void {
  const { document } = shape;
  for (const operation of operations(document)) addBodyExample(document, operation);
  const base = baseRun(run, shape);
  const stateOf = (word: string) => lifecycle.states[word] ?? 'unknown';
  const make = (word: string) => runWithWord(shape, base, word, stateOf(word));
  const addExample = ({ node }: Operation, media: JsonObject) => {
    const { schema: reply, example: own } = media;
    delete media['example'];
    const role = node['x-run-role'];
    if (isSame(document, shape.schema, reply)) {
      const word = wordAfter(role, run, lifecycle);
      media['examples'] = { [word]: { summary: `A run that is ${word}`, value: make(word) } };
    } else {
      const items = role === 'list' ? findItems(document, shape.schema, reply, true) : undefined;
      const value = own ?? sampleReply(shape, run, base, reply, items, make);
      media['examples'] = {
        [items ? 'page' : 'reply']: { summary: items ? 'A page of runs' : 'A reply', value },
      };
    }
    guess(media, 'the examples, made up from the schemas.');
  };
  for (const operation of operations(document)) {
    // All of them: a create that can wait has a 201 and a 202.
    const media = successesOf(document, operation)
      .map(({ response }) => jsonOf(response))
      .filter((one) => one !== undefined);
    for (const [index, one] of media.entries()) {
      if (index === 0 && operation.node === run.get.node) addMissingWords(one, run, make);
      else if (!hasExamples(one)) addExample(operation, one);
    }
  }
  addParameterExamples(document, run, base);
}

const mediaOf = (document: JsonObject, operation: Operation): JsonObject | undefined => {
  const success = successOf(document, operation);
  return success && jsonOf(success.response);
};

const hasExamples = (media: JsonObject): boolean => Object.keys(objectOf(media['examples'])).length > 0;

/** What the other examples are made of: the first that the document shows, else one that is made up. */
function baseRun(run: FoundRun, shape: RunShape): JsonObject {
  const { document } = shape;
  const media = mediaOf(document, run.get) ?? {};
  const shown = Object.values(objectOf(media['examples'])).map(
    (example) => follow(document, example)['value'],
  );
  const found = [media['example'], ...shown].find(
    (value) => isObject(value) && typeof value[run.id] === 'string',
  );
  return isObject(found) ? found : objectOf(sampleValue(document, shape.schema));
}

function addMissingWords(media: JsonObject, run: FoundRun, make: (word: string) => JsonObject): void {
  delete media['example'];
  const examples = objectOf(media['examples']);
  const values = Object.values(examples).map((example) => objectOf(objectOf(example)['value'])[run.status]);
  const missing = run.words.filter((word) => !values.includes(word));
  for (const word of missing) examples[word] = { summary: `A run that is ${word}`, value: make(word) };
  media['examples'] = examples;
  if (missing.length > 0) guess(media, 'the examples, made up from the schemas.');
}

function wordAfter(role: unknown, run: FoundRun, { initial, states }: GuessedLifecycle): string {
  const canceled = run.words.find((word) => states[word] === 'canceled');
  return (role === 'cancel' ? canceled : undefined) ?? initial[0] ?? run.words[0] ?? '';
}

function sampleReply(
  shape: RunShape,
  run: FoundRun,
  base: JsonObject,
  reply: unknown,
  items: ReturnType<typeof findItems>,
  make: (word: string) => JsonObject,
): unknown {
  const value = sampleValue(shape.document, reply);
  if (items && isSame(shape.document, items.item, shape.schema)) {
    const runs = run.words.slice(0, 1).map(make);
    if (items.pointer === '') return runs;
    return { ...objectOf(value), [items.pointer.slice(1)]: runs };
  }
  // What create replies names the run that get shows.
  return isObject(value) && typeof value[run.id] === 'string' ? { ...value, [run.id]: base[run.id] } : value;
}

function addBodyExample(document: JsonObject, { node }: Operation): void {
  const media = jsonOf(follow(document, node['requestBody']));
  if (!media || hasExamples(media)) return;
  const value = media['example'] ?? sampleBody(document, media['schema']);
  if (media['example'] === undefined) guess(media, 'the example, made up from the schema.');
  delete media['example'];
  media['examples'] = { body: { summary: 'A body', value } };
}

function addParameterExamples(document: JsonObject, run: FoundRun, base: JsonObject): void {
  const [own] = parametersOf(document, run.get).filter((parameter) => parameter['in'] === 'path');
  for (const operation of operations(document)) {
    for (const parameter of parametersOf(document, operation)) {
      const { in: place, name, schema, examples } = parameter;
      if (place === 'path' && name === own?.['name'] && operation.path.startsWith(run.get.path)) {
        parameter['example'] = base[run.id];
        delete parameter['examples'];
        continue;
      }
      if (parameter['example'] !== undefined || (place !== 'path' && parameter['required'] !== true))
        continue;
      const [shown] = Object.values(objectOf(examples)).map((example) => follow(document, example)['value']);
      delete parameter['examples'];
      parameter['example'] = shown ?? sampleValue(document, schema);
    }
  }
}
