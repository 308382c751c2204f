import { checkEqual } from './check-equal.ts';
import type { Parameter, RequestBody } from './operations.ts';

/** Remembers what a client sends, on its way to the server. */
export class Recorder {
  #last: Request | undefined;

  /** For the client's option `fetch`. */
  readonly fetch = (request: Request): Promise<Response> => {
    this.#last = request.clone();
    return fetch(request);
  };

  /** What was sent last. */
  get last(): Request {
    if (!this.#last) throw new Error('Nothing was sent.');
    return this.#last;
  }
}

/** Holds a request against a parameter: it has to be there, on the wire, and not only in what the method was given. */
export function checkParameter(request: Request, path: string, parameter: Parameter): void {
  checkEqual(
    `${parameter.in} ${parameter.name}`,
    valuesOf(request, path, parameter),
    writtenOf(parameter.example),
  );
}

function valuesOf({ url, headers }: Request, path: string, { in: place, name }: Parameter): unknown[] {
  const { pathname, searchParams } = new URL(url);
  if (place === 'header') return [headers.get(name)];
  if (place === 'query')
    return [...searchParams]
      .filter(([key]) => key === name || key.startsWith(`${name}[`))
      .map(([, value]) => value);
  const steps = path.split('/');
  // The mock's address may have a path of its own in front.
  const step = pathname.split('/').slice(-steps.length)[steps.indexOf(`{${name}}`)];
  return [decodeURIComponent(step ?? '')];
}

/** A parameter's value as texts: one for a plain value, one per item of a list or member of an object. */
function writtenOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [String(value)];
  return Object.values(value).flatMap(writtenOf);
}

/** Holds a request against the example that its body was made from. */
export async function checkBody(request: Request, { mediaType, value }: RequestBody): Promise<void> {
  checkEqual('content type', request.headers.get('content-type')?.split(';')[0], mediaType);
  if (mediaType !== 'multipart/form-data') {
    checkEqual('body', await request.json(), value);
    return;
  }
  const parts = await Promise.all(
    [...(await request.formData())].map(async ([name, part]) => [
      name,
      part instanceof Blob ? await part.text() : part,
    ]),
  );
  checkEqual('body', Object.fromEntries(parts), value);
}
