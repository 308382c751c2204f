import type { JsonObject } from '../document/json-object.ts';
import { type Operation, parameterNames, replySchemaOf } from '../document/operations.ts';
import { isSame, propertiesOf, typesOf, variantsOf } from '../document/schemas.ts';
import type { FoundRun } from './find-run.ts';

/** What an operation is for in the life of a run; `x-run-role`. */
export type Role = 'create' | 'input' | 'get' | 'results' | 'list' | 'cancel' | 'delete';

const CANCEL = /(^|[^a-z])(cancel|stop|abort|terminate|kill|interrupt)/i;

/** The role of an operation, by its method, its path, its name and what it replies; `undefined` if it has no part in a run. */
export function findRole(document: JsonObject, run: FoundRun, operation: Operation): Role | undefined {
  const { path, verb, node } = operation;
  if (node === run.get.node) return 'get';
  if (node === run.create.node) return 'create';
  const collection = run.create.path;
  const own = run.get.path.replace(/\{[^/{}]+\}$/, '{}');
  const shape = path.replaceAll(/\{[^/{}]+\}/g, '{}');
  const said = `${path.split('/').at(-1)} ${String(node['operationId'] ?? '')}`;
  const isBelow = shape.startsWith(`${own}/`) || shape.startsWith(`${own}:`);
  if (shape === own || isBelow) {
    if (CANCEL.test(said) && verb !== 'get') return 'cancel';
    if (verb === 'delete') return shape === own ? 'delete' : undefined;
    if (verb === 'get') return isBelow ? 'results' : undefined;
    return isBelow && parameterNames(document, operation, 'path').length > 0 ? 'input' : undefined;
  }
  const reply = replySchemaOf(document, operation);
  if (verb === 'get' && findItems(document, run.schema, reply, path === collection)) return 'list';
  return verb === 'post' && reply !== undefined && isSame(document, run.schema, reply) ? 'create' : undefined;
}

/** Where the list of runs is in a reply. */
export interface FoundItems {
  /** JSON Pointer within the reply; `''` if the reply is the list. */
  readonly pointer: string;
  /** The schema of an item, as it stands. */
  readonly item: unknown;
}

/**
 * Finds the list of runs in a reply.
 *
 * @param isLoose - takes the only list there is, though its items are of another schema: those of lists often are.
 */
export function findItems(
  document: JsonObject,
  run: unknown,
  reply: unknown,
  isLoose: boolean,
): FoundItems | undefined {
  const lists: FoundItems[] = [];
  const add = (pointer: string, schema: unknown) => {
    if (!typesOf(document, schema).has('array')) return;
    for (const variant of variantsOf(document, schema)) {
      if (variant['items'] !== undefined) lists.push({ pointer, item: variant['items'] });
    }
  };
  add('', reply);
  for (const [name, property] of propertiesOf(document, reply)) add(`/${name}`, property);
  return (
    lists.find(({ item }) => isSame(document, item, run)) ??
    (isLoose && lists.length === 1 ? lists[0] : undefined)
  );
}
