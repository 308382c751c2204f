import type { JsonObject } from '../document/json-object.ts';
import { childOf, isObject, objectOf } from '../document/json-object.ts';
import { replySchemaOf } from '../document/operations.ts';
import { follow } from '../document/references.ts';
import { findFields } from '../infer/find-fields.ts';
import { findRun } from '../infer/find-run.ts';
import { guessLifecycle } from '../infer/guess-lifecycle.ts';
import { guess } from '../marks.ts';
import type { ProviderNames } from '../provider-names.ts';
import { addErrors } from './add-errors.ts';
import { addExamples } from './add-examples.ts';
import { completeInfo } from './complete-info.ts';
import { completeLists } from './complete-lists.ts';
import { describe, describeWords } from './describe.ts';
import { nameComponents } from './name-components.ts';
import { nameRun, runReference, wordsReference } from './name-run.ts';
import { openEnums } from './open-enums.ts';
import { camelCase } from './pascal-case.ts';
import { relaxParameters } from './relax-parameters.ts';
import { secure } from './secure.ts';
import { selectOperations } from './select-operations.ts';

/** A document as a spec here is written, and what it no longer has. */
export interface Completed {
  readonly document: JsonObject;
  /** A line for each operation that was left out. */
  readonly leftOut: readonly string[];
}

/**
 * Fills in what a spec here needs and the document does not say. Every guess is marked in place. What it says stays, apart from
 * operations that have no part in the life of a run and what no client here can send or read.
 *
 * @param source - OpenAPI 3.1, every reference in it leading somewhere.
 * @throws {Refusal} if it describes no run.
 */
export function completeDocument(
  source: JsonObject,
  names: ProviderNames,
  baseUrl: string | undefined,
): Completed {
  const document = structuredClone(source);
  const run = findRun(document);
  const leftOut = selectOperations(document, run);
  relaxParameters(document);
  completeInfo(document, names, baseUrl);
  secure(document);
  nameRun(document, run);
  describe(document);
  openEnums(document);
  addErrors(document);
  nameComponents(document);
  const lifecycle = guessLifecycle(run.words);
  describeWords(document, new Map(Object.entries(lifecycle.states)));
  const schema = replySchemaOf(document, run.get);
  completeLists(document, schema);
  const fields = findFields(document, schema);
  addExamples(run, { document, schema, status: run.status, fields }, lifecycle);
  describeSchemas(document);
  if (!isObject(document['x-run-lifecycle'])) {
    const ref = runReference(document, run);
    const machine: JsonObject = {
      schema: ref,
      words: wordsReference(document, run),
      id: `/${run.id}`,
      status: `/${run.status}`,
      initial: [...lifecycle.initial],
      transitions: lifecycle.transitions,
    };
    guess(machine, lifecycleGuess(lifecycle.strange));
    document['x-run-lifecycle'] = { [camelCase(ref.split('/').at(-1) ?? 'run')]: machine };
  }
  return { document: inOrder(document), leftOut };
}

function lifecycleGuess(strange: readonly string[]): string {
  const unclear = strange.length > 0 ? ` Not well known: ${strange.join(', ')}.` : '';
  return `which word comes first, which can follow which, and which are the end, by what such words mean elsewhere.${unclear}`;
}

/** Each schema that becomes a type says what it is. */
function describeSchemas(document: JsonObject): void {
  for (const [name, schema] of Object.entries(objectOf(objectOf(document['components'])['schemas']))) {
    const target = follow(document, schema);
    target['description'] ||= `The ${name.replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase()}.`;
  }
}

const ORDER = [
  'openapi',
  'info',
  'externalDocs',
  'servers',
  'security',
  'tags',
  'x-run-lifecycle',
  'paths',
  'components',
];

/** The order in which the other specs have it. */
function inOrder(document: JsonObject): JsonObject {
  const { jsonSchemaDialect: _, ...rest } = document;
  const others = Object.keys(rest).filter((key) => !ORDER.includes(key));
  const keys = [...ORDER.slice(0, -2), ...others, ...ORDER.slice(-2)];
  childOf(rest, 'components');
  return Object.fromEntries(keys.filter((key) => key in rest).map((key) => [key, rest[key]]));
}
