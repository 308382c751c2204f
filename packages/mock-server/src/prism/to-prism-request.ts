import type { IHttpRequest } from '@stoplight/prism-http';
import type { MockRequest } from '../exchange/mock-request.ts';

/** The request in the form that Prism takes. */
export function toPrismRequest({ method, path, query, headers, body }: MockRequest): IHttpRequest {
  const server = query.get('__server');
  return {
    method: method.toLowerCase() as IHttpRequest['method'], // An unknown one finds no operation.
    url: { path, query: toNameValues(query), ...(server ? { baseUrl: server } : {}) },
    headers,
    body: body ?? null,
  };
}

function toNameValues(query: URLSearchParams): Record<string, string | string[]> {
  if (query.size === 0) return {};
  return Object.fromEntries(
    [...new Set(query.keys())].map((name) => {
      const values = query.getAll(name);
      return [name, values.length === 1 ? (values[0] ?? '') : values];
    }),
  );
}
