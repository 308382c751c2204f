import type { MockRequest } from '../exchange/mock-request.ts';
import { readPreferHeader } from './read-prefer-header.ts';

/** Which reply a request asks for, by its `Prefer` header or, without one, by Prism's query parameters. */
export interface Preferences {
  readonly code?: number;
  readonly example?: string;
  readonly dynamic?: boolean;
  readonly seed?: string;
}

/** A preference that cannot be read. */
export interface BadPreferences {
  /** What Prism says of it. */
  readonly problem: string;
}

const names = ['code', 'dynamic', 'seed', 'example'] as const;

/** Reads the preferences as Prism's server does: the first of a name counts, what it does not know is passed over. */
export function readPreferences({ headers, query }: MockRequest): Preferences | BadPreferences {
  const header = headers['prefer'];
  const raw = header ? firstOfEach(header) : readQuery(query);
  const problems: string[] = [];
  const read = <Value>(name: string, expected: string, parse: (text: string) => Value | undefined) => {
    const value = raw.get(name);
    if (value === undefined) return {};
    const parsed = typeof value === 'string' ? parse(value) : undefined;
    if (parsed !== undefined) return { [name]: parsed };
    const wanted = typeof value === 'string' ? expected : 'string';
    problems.push(
      `optional property ${JSON.stringify(name)}\n└─ cannot decode ${JSON.stringify(value)}, should be ${wanted}`,
    );
    return {};
  };
  const preferences: Preferences = {
    ...read('code', 'a number', (text) => (/^\d{3}$/.test(text) ? Number(text) : undefined)),
    ...read('dynamic', 'a boolean', (text) => ({ true: true, false: false })[text]),
    ...read('seed', 'string', (text) => text),
    ...read('example', 'string', (text) => text),
  };
  return problems.length > 0 ? { problem: problems.join('\n') } : preferences;
}

function readQuery(query: URLSearchParams): Map<string, unknown> {
  const raw = new Map<string, unknown>();
  if (query.size === 0) return raw;
  for (const name of names) {
    const values = query.getAll(`__${name}`);
    if (values.length > 0) raw.set(name, values.length === 1 ? values[0] : values);
  }
  return raw;
}

/** The first of a name counts. A name without a value is `true`. */
function firstOfEach(header: string): Map<string, unknown> {
  const raw = new Map<string, unknown>();
  for (const { name, value } of readPreferHeader(header))
    if (!raw.has(name)) raw.set(name, value === '' ? true : value);
  return raw;
}
