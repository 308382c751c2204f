/** An OpenAPI document, as far as contract tests look into it. */
export interface SpecDocument {
  paths: Record<string, Record<string, unknown>>;
  'x-run-lifecycle': Record<string, Lifecycle>;
  [key: string]: unknown;
}

/** One state machine of `x-run-lifecycle`. */
export interface Lifecycle {
  schema: string;
  words: string;
  id: string;
  status: string;
  initial: string[];
  transitions: Record<string, string[]>;
}

/** Follows a local `$ref`, and the one it leads to, until there is none. */
export function follow(document: SpecDocument, node: unknown): Record<string, unknown> {
  let current = node;
  while (isRecord(current) && typeof current['$ref'] === 'string')
    current = resolvePointer(document, current['$ref'].slice(1));
  if (!isRecord(current)) throw new Error(`Expected an object in the spec, found ${JSON.stringify(current)}`);
  return current;
}

/** What a JSON Pointer leads to. */
export function resolvePointer(value: unknown, pointer: string): unknown {
  const keys = pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  return keys.reduce<unknown>((current, key) => (isRecord(current) ? current[key] : undefined), value);
}

/** The entries of a node that may be absent, each followed. */
export function entriesOf(document: SpecDocument, node: unknown): [string, Record<string, unknown>][] {
  return Object.entries(isRecord(node) ? node : {}).map(([key, value]) => [key, follow(document, value)]);
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
