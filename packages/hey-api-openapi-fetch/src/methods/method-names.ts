import { toCase } from '@hey-api/openapi-ts';
import type { Operation } from '../spec/model.ts';

/**
 * The name of each operation's method: hey-api's id of the operation, which is unique. Where an `operationId` has no
 * letters that can stand in a name, hey-api's id is empty or a mere number; then method and path make the name.
 */
export function methodNames(operations: readonly Operation[]): Map<Operation, string> {
  const names = new Map<Operation, string>();
  const taken = new Set(operations.map(({ ir }) => ir.id));
  for (const operation of operations) {
    const { ir, method, template } = operation;
    if (/^[$_\p{ID_Start}]/u.test(ir.id)) {
      names.set(operation, ir.id);
      continue;
    }
    const base = toCase(`${method} ${template.replace(/[^\p{ID_Continue}]+/gu, ' ')}`, 'camelCase');
    let name = base;
    for (let count = 2; taken.has(name); count += 1) name = `${base}${count}`;
    taken.add(name);
    names.set(operation, name);
  }
  return names;
}
