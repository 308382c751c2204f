import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { specFile } from '../../../src/index.ts';

export type Json = { readonly [name: string]: unknown };

/** A value of the document, and the JSON Pointer to where it stands once references are followed. */
export interface Placed {
  readonly value: Json;
  readonly pointer: string;
}

export interface DocumentedOperation {
  readonly id: string;
  readonly method: string;
  readonly template: string;
  /** `x-run-role`, if it has one. */
  readonly role: string | undefined;
  readonly kind: string | undefined;
  readonly pagination: Json | undefined;
  /** Status code → the documented reply. */
  readonly replies: ReadonlyMap<number, Placed>;
}

/** A provider's spec, read without any code of the mock's. */
export interface SpecDocument {
  readonly document: Json;
  readonly operations: ReadonlyMap<string, DocumentedOperation>;
  /** Kind of run → word → the words that may follow it. */
  readonly transitions: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
  follow(value: unknown, pointer: string): Placed;
}

/** What is at a name; an empty object where that is nothing or no object. */
export const inside = (value: unknown, name: string): Json => {
  const found = (value as Json | undefined)?.[name];
  return typeof found === 'object' && found !== null ? (found as Json) : {};
};

/** Reads the spec of a provider. */
export function readSpecDocument(provider: string): SpecDocument {
  const document = parse(readFileSync(specFile(provider), 'utf8')) as Json;
  const follow = (value: unknown, pointer: string): Placed => {
    const reference = (value as Json)['$ref'];
    if (typeof reference !== 'string') return { value: value as Json, pointer };
    const names = reference.slice(2).split('/').map(unescapePart);
    return follow(names.reduce<unknown>(inside, document), reference.slice(1));
  };
  const operations = new Map<string, DocumentedOperation>();
  for (const [template, item] of Object.entries(inside(document, 'paths')))
    for (const [method, source] of Object.entries(item as Json)) {
      const operation = source as Json;
      if (typeof operation['operationId'] !== 'string') continue;
      const base = `/paths/${escapePart(template)}/${method}/responses`;
      const replies = Object.entries(inside(operation, 'responses')).map(
        ([code, reply]) => [Number(code), follow(reply, `${base}/${code}`)] as const,
      );
      operations.set(operation['operationId'], {
        id: operation['operationId'],
        method: method.toUpperCase(),
        template,
        role: operation['x-run-role'] as string | undefined,
        kind: operation['x-run-kind'] as string | undefined,
        pagination: operation['x-pagination'] as Json | undefined,
        replies: new Map(replies),
      });
    }
  const transitions = Object.entries(inside(document, 'x-run-lifecycle')).map(
    ([kind, machine]) =>
      [kind, new Map(Object.entries(inside(machine, 'transitions') as Record<string, string[]>))] as const,
  );
  return { document, operations, transitions: new Map(transitions), follow };
}

export const escapePart = (part: string): string => part.replaceAll('~', '~0').replaceAll('/', '~1');
const unescapePart = (part: string): string => part.replaceAll('~1', '/').replaceAll('~0', '~');
