import type { Operation, Parameter, ReplyCase, RequestBody } from './operations.ts';
import { isRecord } from './spec-document.ts';

/** What a generated method takes, put together from the spec's examples. */
export interface MethodArguments {
  path?: Record<string, unknown>;
  query?: Record<string, unknown>;
  headers?: Record<string, string>;
  body?: unknown;
}

/** A valid call of an operation: its required parameters and its first body, or what is asked for instead. */
export function exampleArguments(
  operation: Operation,
  { parameter, body = operation.bodies[0] }: { parameter?: Parameter; body?: RequestBody | undefined } = {},
): MethodArguments {
  const valuesOf = (place: string) => {
    const used = operation.parameters.filter(
      (one) => one.in === place && (one.required || one === parameter),
    );
    return Object.fromEntries(used.map(({ name, example }) => [name, example]));
  };
  const path = valuesOf('path');
  const query = valuesOf('query');
  return {
    ...(Object.keys(path).length > 0 ? { path } : {}),
    ...(Object.keys(query).length > 0 ? { query } : {}),
    ...(body ? { body: withFiles(body) } : {}),
    headers: valuesOf('header') as Record<string, string>,
  };
}

/** An example as a caller has it: a file is a Blob, where YAML can only write its text. */
function withFiles({ value, files }: RequestBody): unknown {
  if (files.length === 0 || !isRecord(value)) return value;
  const fileOf = (text: unknown): File => new File([String(text)], 'example');
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, files.includes(name) ? fileOf(part) : part]),
  );
}

/** The headers by which Prism is asked for one response of an operation. */
export function askFor({ status, mediaType, name }: ReplyCase): Record<string, string> {
  return {
    prefer: name === undefined ? `code=${status}` : `code=${status}, example=${name}`,
    ...(mediaType === undefined ? {} : { accept: mediaType }),
  };
}
