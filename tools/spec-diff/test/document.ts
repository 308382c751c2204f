import { stringify } from 'yaml';
import type { SpecChange } from '../src/change.ts';
import { diffSpecs } from '../src/diff-specs.ts';

/** What a test says of a document: everything else is filled in. */
export interface Parts {
  readonly body?: unknown;
  readonly reply?: unknown;
  readonly schemas?: Readonly<Record<string, unknown>>;
  /** Put over the operation. */
  readonly operation?: Readonly<Record<string, unknown>>;
  /** Put over the document. */
  readonly root?: Readonly<Record<string, unknown>>;
}

/** A document with one operation, `createRun`, that sends and gets what the parts say. */
export function document({ body, reply, schemas = {}, operation = {}, root = {} }: Parts): string {
  const json = (schema: unknown): unknown => ({ content: { 'application/json': { schema } } });
  return stringify(
    {
      openapi: '3.1.0',
      info: { title: 'Runs', version: '1.0.0' },
      servers: [{ url: 'https://runs.example' }],
      paths: {
        '/runs/{id}': {
          post: {
            operationId: 'createRun',
            ...(body === undefined ? {} : { requestBody: json(body) }),
            responses: {
              '200': { description: 'Fine.', ...(reply === undefined ? {} : (json(reply) as object)) },
            },
            ...operation,
          },
        },
      },
      components: { schemas },
      ...root,
    },
    { aliasDuplicateObjects: false },
  );
}

/** What the structure says of two documents. */
export async function compare(from: Parts, to: Parts): Promise<readonly SpecChange[]> {
  const version = (label: string, parts: Parts) => ({ label, text: document(parts) });
  const diff = await diffSpecs({
    provider: 'runs',
    from: version('old.yaml', from),
    to: version('new.yaml', to),
    compiler: false,
  });
  return diff.changes;
}

/** The changes as `kind rule`, strictest first. */
export function verdictsOf(changes: readonly SpecChange[]): string[] {
  return changes.map(({ kind, rule }) => `${kind} ${rule}`);
}
