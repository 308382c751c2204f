import { type JsonObject, objectOf } from '../document/json-object.ts';
import { nameOf, type Operation, operations } from '../document/operations.ts';
import { findRole } from '../infer/find-role.ts';
import type { FoundRun } from '../infer/find-run.ts';
import { guess } from '../marks.ts';
import { Refusal } from '../refusal.ts';
import { narrowMedia } from './narrow-media.ts';

/**
 * Gives each operation its role, and takes out those that have no part in the life of a run.
 *
 * @returns a line for each that was left out.
 */
export function selectOperations(document: JsonObject, run: FoundRun): string[] {
  const leftOut: string[] = [];
  // Roles first: what is taken out or narrowed would no longer tell.
  const roles = new Map(operations(document).map(({ node }) => [node, roleOf(document, run, node)]));
  for (const operation of operations(document)) {
    const { node } = operation;
    const role = roles.get(node);
    const problem =
      role === undefined ? 'no part in the life of a run was found' : narrowMedia(document, operation);
    if (problem === undefined) {
      if (node['x-run-role'] === undefined) {
        node['x-run-role'] = role;
        guess(node, `that this is the "${role}" of a run, by its method and path.`);
      }
    } else if (node === run.get.node || node === run.create.node) {
      throw new Refusal(`${nameOf(operation)} is the run's "${role}", but ${problem}. Nothing was written.`);
    } else {
      leftOut.push(`${nameOf(operation)}: ${problem}`);
      delete operation.item[operation.verb];
    }
  }
  const paths = objectOf(document['paths']);
  for (const path of Object.keys(paths)) {
    if (!operations(document).some((operation) => operation.path === path)) delete paths[path];
  }
  delete document['webhooks'];
  return leftOut;
}

function roleOf(document: JsonObject, run: FoundRun, node: JsonObject): unknown {
  if (node['x-run-role'] !== undefined) return node['x-run-role'];
  const operation = operations(document).find((one): one is Operation => one.node === node);
  return operation && findRole(document, run, operation);
}
