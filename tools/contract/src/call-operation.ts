import type { Operation, ReplyCase } from './operations.ts';

/** What a generated method takes, put together from the spec's examples. */
export interface MethodArguments {
  path?: Record<string, unknown>;
  query?: Record<string, unknown>;
  headers?: Record<string, string>;
  body?: unknown;
}

/** A valid call of an operation: the examples of its path and of its required parameters, and its first body. */
export function exampleArguments(operation: Operation): MethodArguments {
  const valuesOf = (place: string) => {
    const used = operation.parameters.filter((parameter) => parameter.in === place && parameter.required);
    return Object.fromEntries(used.map(({ name, example }) => [name, example]));
  };
  const path = valuesOf('path');
  const query = valuesOf('query');
  return {
    ...(Object.keys(path).length > 0 ? { path } : {}),
    ...(Object.keys(query).length > 0 ? { query } : {}),
    ...(operation.body ? { body: operation.body.example } : {}),
    headers: valuesOf('header') as Record<string, string>,
  };
}

/** The headers by which Prism is asked for one response of an operation. */
export function askFor({ status, mediaType, name }: ReplyCase): Record<string, string> {
  return {
    prefer: name === undefined ? `code=${status}` : `code=${status}, example=${name}`,
    ...(mediaType === undefined ? {} : { accept: mediaType }),
  };
}
