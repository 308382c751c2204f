import type { PluginInstance } from '../options.ts';
import type { Referable, Reference } from './openapi.ts';

/** Longest chain of references that is followed; a longer one is a circle. */
const maxReferences = 50;

/**
 * Follows references until the object itself is reached.
 * @throws {Error} on a circle of references.
 */
export function resolve<T extends object>(plugin: PluginInstance, value: Referable<T>): T {
  let current = value;
  for (let count = 0; count < maxReferences; count += 1) {
    if (!isReference(current)) return current;
    current = plugin.context.resolveRef<Referable<T>>(current.$ref);
  }
  throw new Error(`The reference ${(value as Reference).$ref} leads back to itself`);
}

function isReference(value: object): value is Reference {
  return '$ref' in value && typeof value.$ref === 'string';
}
