import { readFileSync } from 'node:fs';
import { specFile } from '@runspec/mock-server';
import { parse } from 'yaml';
import type { OperationItem, Parameter, Spec } from './spec.ts';

/** An operation with where it stands, and with the parameters of its path. */
export interface Operation extends OperationItem {
  /** In capitals. */
  readonly method: string;
  /** The path template, as the spec has it. */
  readonly path: string;
  readonly parameters: readonly Parameter[];
}

/** A provider's spec, read. */
export interface Provider {
  /** As in the file's name: `duck`. */
  readonly name: string;
  readonly spec: Spec;
  readonly operations: readonly Operation[];
  /** What a `$ref` points to; anything else as it is. */
  resolve<Value extends { readonly $ref?: string }>(value: Value): Value;
}

const methods = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options'];

/**
 * Reads a provider's spec.
 * @throws {Error} naming a `$ref` that leads nowhere.
 */
export function readProvider(name: string): Provider {
  const spec = parse(readFileSync(specFile(name), 'utf8')) as Spec;
  const resolve = <Value extends { readonly $ref?: string }>(value: Value): Value =>
    value.$ref === undefined ? value : resolve({ ...(at(spec, value.$ref) as Value), ...withoutRef(value) });
  const operations = Object.entries(spec.paths).flatMap(([path, item]) =>
    methods.flatMap((method): Operation[] => {
      const operation = item[method] as OperationItem | undefined;
      if (!operation) return [];
      const shared = (item['parameters'] ?? []) as readonly Parameter[];
      const parameters = [...shared, ...(operation.parameters ?? [])].map(resolve);
      return [{ ...operation, method: method.toUpperCase(), path, parameters }];
    }),
  );
  return { name, spec, operations, resolve };
}

function at(spec: Spec, reference: string): unknown {
  let value: unknown = spec;
  for (const part of reference.replace(/^#\//, '').split('/')) {
    const key = decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~');
    value = (value as Record<string, unknown> | undefined)?.[key];
  }
  if (value === undefined) throw new Error(`${spec.info.title}: ${reference} leads nowhere.`);
  return value;
}

const withoutRef = ({ $ref: _, ...rest }: object & { readonly $ref?: string }): object => rest;

/** The name of a schema that is referred to; undefined of one that stands inline. */
export const nameOf = ({ $ref }: { readonly $ref?: string }): string | undefined =>
  $ref?.startsWith('#/components/schemas/') ? $ref.slice('#/components/schemas/'.length) : undefined;
