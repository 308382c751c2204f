import type { JsonObject } from '../document/json-object.ts';
import { propertiesOf, typesOf } from '../document/schemas.ts';

/** Which fields of a run hold what every run has; absent where none was found. */
export interface FoundFields {
  readonly createdAt?: string;
  readonly startedAt?: string;
  readonly finishedAt?: string;
  readonly result?: string;
  readonly warnings?: string;
  readonly error?: FoundError;
}

/** How a run says why it failed. */
export interface FoundError {
  /** Name of the field. */
  readonly field: string;
  /** Whether the field is text, or an object with these two texts in it. */
  readonly form: 'text' | 'object';
  /** Of the object. */
  readonly message?: string;
  /** Of the object. */
  readonly code?: string;
}

const TIMES = {
  createdAt:
    /^(created|create|submitted|submit|queued|requested|registered|inserted|accepted)_?(at|time|date|on)?$/i,
  startedAt: /^(started|start|run|begun|began|processing_started|running)_?(at|time|date|on)$/i,
  finishedAt:
    /^(finished|finish|completed|complete|ended|end|done|stopped|processed|failed|terminated)_?(at|time|date|on)$/i,
} as const;
const RESULT = /^(output|outputs|result|results|response|prediction|predictions|answer)$/i;
const WARNINGS = /^warnings?$/i;
const ERROR =
  /^(error|errors?_?(message|reason|detail|text)|failure|failure_?(reason|message)|last_?error|message)$/i;

/** Finds the fields of a run by their names and types. */
export function findFields(document: JsonObject, run: unknown): FoundFields {
  const properties = [...propertiesOf(document, run)];
  const named = (pattern: RegExp, type?: string): string | undefined =>
    properties.find(
      ([name, schema]) => pattern.test(name) && (!type || typesOf(document, schema).has(type)),
    )?.[0];
  const found = {
    createdAt: named(TIMES.createdAt, 'string'),
    startedAt: named(TIMES.startedAt, 'string'),
    finishedAt: named(TIMES.finishedAt, 'string'),
    result: named(RESULT),
    warnings: named(WARNINGS, 'array'),
    error: findError(document, properties),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

function findError(document: JsonObject, properties: readonly [string, unknown][]): FoundError | undefined {
  for (const [field, schema] of properties.filter(([name]) => ERROR.test(name))) {
    const inner = [...propertiesOf(document, schema)].filter(([, value]) =>
      typesOf(document, value).has('string'),
    );
    const part = (pattern: RegExp): string | undefined => inner.find(([name]) => pattern.test(name))?.[0];
    const message = part(/^(message|detail|reason|description|text|title)$/i);
    const code = part(/^(code|type|name|kind)$/i);
    if (message !== undefined || code !== undefined) {
      return {
        field,
        form: 'object',
        ...(message === undefined ? {} : { message }),
        ...(code === undefined ? {} : { code }),
      };
    }
    const types = typesOf(document, schema);
    if (types.has('string') || types.size === 0) return { field, form: 'text' };
  }
  return undefined;
}
