import type { JsonObject } from '../document/json-object.ts';
import { nameOf, type Operation, operations, parameterNames, replySchemaOf } from '../document/operations.ts';
import { isSame, propertiesOf, typesOf, wordsOf } from '../document/schemas.ts';
import { Refusal } from '../refusal.ts';
import { wordState } from './word-state.ts';

/** What a document says of a run. */
export interface FoundRun {
  readonly get: Operation;
  readonly create: Operation;
  /** The schema that get replies, as it stands there. */
  readonly schema: unknown;
  /** Name of the property. */
  readonly id: string;
  /** Name of the property. */
  readonly status: string;
  readonly words: readonly string[];
}

const STATUS = /^(status|state|phase|.*_status|.*Status|.*_state|.*State)$/;
const ID = /^(id|uuid|identifier|.*_id|.*Id|.*_?identifier|.*Identifier|name)$/;

interface Candidate extends FoundRun {
  readonly score: number;
}

/**
 * Finds the run: what a GET with one parameter at the end of its path replies, with an id and a status from a list of words, and what a
 * POST makes.
 *
 * @throws {Refusal} saying what was looked for, and what came nearest.
 */
export function findRun(document: JsonObject): FoundRun {
  const near: string[] = [];
  const found = operations(document).flatMap((get) => candidate(document, get, near) ?? []);
  const [best] = found.sort((one, other) => other.score - one.score);
  if (best) return best;
  throw new Refusal(
    [
      'No run was found in the document, and nothing was written. Looked for:',
      '  - a GET whose path ends in its only parameter, such as /runs/{run_id}, and which replies JSON: an object',
      '  - with an id (id, uuid, …_id, identifier, name) and a status (status, state, phase, …_status) from a list of words (enum);',
      '  - and a POST on the path before that parameter, or that replies the same schema or its id, which makes one.',
      near.length === 0
        ? 'No operation came near.'
        : `What came near:\n${near.map((line) => `  - ${line}`).join('\n')}`,
      'Add what is missing to the document (a list of words, often), or write the spec from the sample: leave --from out.',
    ].join('\n'),
  );
}

function candidate(document: JsonObject, get: Operation, near: string[]): Candidate | undefined {
  if (get.verb !== 'get' || !/\/\{[^/{}]+\}$/.test(get.path)) return undefined;
  const schema = replySchemaOf(document, get);
  if (schema === undefined) return undefined;
  const properties = propertiesOf(document, schema);
  const status = [...properties].find(
    ([name, value]) => STATUS.test(name) && typesOf(document, value).has('string'),
  );
  const says = (problem: string): undefined => void near.push(`${nameOf(get)} ${problem}`);
  if (!status) return undefined;
  const words = [...new Set(wordsOf(document, status[1]))];
  if (words.length < 2) return says(`has "${status[0]}", but no list of its words.`);
  const collection = get.path.replace(/\/\{[^/{}]+\}$/, '');
  if (parameterNames(document, get, 'path').length !== 1)
    return says('has more than one parameter in its path.');
  const id = findId(document, properties, parameterNames(document, get, 'path')[0] ?? '');
  if (id === undefined) return says(`has "${status[0]}", but no id that is text.`);
  const create = findCreate(document, collection, schema, id);
  if (!create) return says('has the form of a run, but no POST makes one.');
  const known = words.filter((word) => wordState(word) !== undefined).length;
  const isReplied = isSame(document, schema, replySchemaOf(document, create));
  const score = known / words.length + (isReplied ? 1 : 0) + (create.path === collection ? 1 : 0);
  return { get, create, schema, id, status: status[0], words, score };
}

function findId(
  document: JsonObject,
  properties: ReadonlyMap<string, unknown>,
  parameter: string,
): string | undefined {
  const plain = (name: string) => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  const candidates = [...properties]
    .filter(([name, value]) => ID.test(name) && typesOf(document, value).has('string'))
    .map(([name]) => name);
  return (
    ['id', 'uuid'].find((name) => candidates.includes(name)) ??
    candidates.find((name) => plain(name) === plain(parameter)) ??
    candidates.find((name) => /identifier$/i.test(name) || name === 'name')
  );
}

function findCreate(
  document: JsonObject,
  collection: string,
  schema: unknown,
  id: string,
): Operation | undefined {
  const posts = operations(document).filter(
    (operation) =>
      operation.verb === 'post' &&
      parameterNames(document, operation, 'path').length === 0 &&
      propertiesOf(document, replySchemaOf(document, operation)).has(id),
  );
  return (
    posts.find(({ path }) => path === collection) ??
    posts.find((operation) => isSame(document, schema, replySchemaOf(document, operation))) ??
    posts.find(({ path }) => path.startsWith(collection))
  );
}
