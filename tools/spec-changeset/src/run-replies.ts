import { canonicalPlace } from './canonical-place.ts';
import { child, formatPointer, parsePointer, valueAt } from './json-pointer.ts';

/** A reply that the spec gives as an example. */
export interface RunReply {
  /** Its `x-run-role`. */
  readonly role: string;
  /** Its `x-run-kind`, where it says one. */
  readonly kind: string | undefined;
  /** JSON Pointer of the schema of {@link value}. */
  readonly schema: string;
  /** A run, or what the operation with role `results` gives; of a list, one item. */
  readonly value: unknown;
}

const roles: ReadonlySet<unknown> = new Set(['get', 'list', 'cancel', 'results']);

/** All examples of successful replies that runs are read from, and those with results. */
export function runReplies(document: unknown): RunReply[] {
  return membersOf(child(document, 'paths')).flatMap(([path, item]) =>
    membersOf(item)
      .filter(([, operation]) => roles.has(child(operation, 'x-run-role')))
      .flatMap(([method]) => operationReplies(document, ['paths', path, method])),
  );
}

function operationReplies(document: unknown, operation: readonly string[]): RunReply[] {
  const value = valueAt(document, operation);
  const role = String(child(value, 'x-run-role'));
  const kind = child(value, 'x-run-kind');
  const items = role === 'list' ? child(child(value, 'x-pagination'), 'items') : undefined;
  const statuses = membersOf(child(value, 'responses')).filter(([status]) => status.startsWith('2'));
  return statuses.flatMap(([status]) => {
    const media = canonicalPlace(document, formatPointer([...operation, 'responses', status]));
    const json = [...parsePointer(media), 'content', 'application/json'];
    const schema = formatPointer([...json, 'schema']);
    const about = { role, kind: typeof kind === 'string' ? kind : undefined };
    return examplesAt(document, json).flatMap((example): RunReply[] => {
      if (role !== 'list') return [{ ...about, schema, value: example }];
      const field = typeof items === 'string' ? parsePointer(items) : [];
      const list = valueAt(example, field);
      if (!Array.isArray(list)) return [];
      const item = itemSchema(document, schema, field);
      return list.map((run: unknown) => ({ ...about, schema: item, value: run }));
    });
  });
}

function itemSchema(document: unknown, schema: string, field: readonly string[]): string {
  const list = field.reduce(
    (place, token) =>
      canonicalPlace(document, `${canonicalPlace(document, place)}${formatPointer(['properties', token])}`),
    schema,
  );
  return canonicalPlace(document, `${canonicalPlace(document, list)}/items`);
}

function examplesAt(document: unknown, json: readonly string[]): unknown[] {
  return membersOf(valueAt(document, [...json, 'examples'])).map(([name]) => {
    const place = canonicalPlace(document, formatPointer([...json, 'examples', name]));
    return child(valueAt(document, parsePointer(place)), 'value');
  });
}

function membersOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
