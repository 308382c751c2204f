import type { Client } from 'openapi-fetch';
import { essenceOf, isJson } from '../media-type.ts';
import type { Call } from './call.ts';
import { encodeBody } from './encode-body.ts';
import { HttpError } from './http-error.ts';
import type { Wire } from './wire.ts';

interface Reply {
  data?: unknown;
  error?: unknown;
  response: Response;
}

type Send = (method: string, path: string, init: object) => Promise<Reply>;

/** Makes a client of openapi-fetch the runtime of generated methods: `createMethods(createCall(createClient<paths>()))`. */
export function createCall<Paths extends object>(http: Client<Paths>): Call {
  // openapi-fetch derives its types from literal paths; the generated methods have done that already.
  const send = http.request as unknown as Send;
  return async <Result>(...[method, path, options = {}, wire = {}]: Parameters<Call>): Promise<Result> => {
    const { body, headers, path: pathParameters, query, signal } = options;
    const { contentType, querySerializer } = wire;
    // The platform alone knows the boundary of a form.
    const isForm = contentType !== undefined && essenceOf(contentType) === 'multipart/form-data';
    const reply = await send(method.toLowerCase(), path, {
      params: { path: pathParameters, query },
      headers: {
        ...(contentType && !isForm && body !== undefined && { 'Content-Type': contentType }),
        ...headers,
      },
      body,
      parseAs: wire.parseAs === 'auto' || wire.parseAs === 'none' ? 'stream' : (wire.parseAs ?? 'json'),
      ...(contentType && { bodySerializer: (value: unknown) => encodeBody(value, contentType) }),
      ...(querySerializer && { querySerializer }),
      ...(signal && { signal }),
      ...(body instanceof ReadableStream && { duplex: 'half' }),
    });
    if (!reply.response.ok) throw new HttpError(reply.response, reply.error);
    const result = await read(reply, wire);
    options.onReply?.(reply.response.headers);
    return result as Result;
  };
}

async function read({ data, response }: Reply, { parseAs, mayBeEmpty }: Wire): Promise<unknown> {
  if (parseAs === 'none') {
    await response.body?.cancel();
    return undefined;
  }
  if (mayBeEmpty && isEmpty(data)) return undefined;
  if (parseAs !== 'auto' || data === undefined) return data;
  const type = response.headers.get('Content-Type') ?? '';
  if (isJson(type)) return response.json();
  return essenceOf(type).startsWith('text/') ? response.text() : response.blob();
}

function isEmpty(data: unknown): boolean {
  return data === '' || data === null || (data instanceof Blob && data.size === 0);
}
