import { essenceOf, isJson } from '../media-type.ts';

/**
 * Encodes a request body that is not plain JSON.
 *
 * - `multipart/form-data`: an object becomes FormData, with a part per member, and per item of an array. Blobs and
 *   Files are kept, other objects are sent as JSON.
 * - `application/x-www-form-urlencoded`: an object becomes URLSearchParams, in the same way.
 * - JSON under another name, such as `application/merge-patch+json`: is written as JSON.
 * - everything else is sent as it is: a string, a Blob, a buffer, a stream.
 */
export function encodeBody(body: unknown, contentType: string): unknown {
  const type = essenceOf(contentType);
  if (isJson(type)) return JSON.stringify(body);
  const isPlain =
    typeof body === 'object' && body !== null && Object.getPrototypeOf(body) === Object.prototype;
  if (!isPlain) return body;
  if (type === 'multipart/form-data') {
    const form = new FormData();
    for (const [name, value] of fields(body)) {
      if (value instanceof Blob) form.append(name, value);
      else form.append(name, toText(value));
    }
    return form;
  }
  if (type === 'application/x-www-form-urlencoded') {
    return new URLSearchParams(fields(body).map(([name, value]) => [name, toText(value)])).toString();
  }
  return body;
}

/** The members that are there, with an array's items one by one. */
function fields(body: object): [name: string, value: unknown][] {
  return Object.entries(body)
    .flatMap(([name, value]) =>
      (Array.isArray(value) ? value : [value]).map((item) => [name, item] as [string, unknown]),
    )
    .filter(([, value]) => value !== undefined && value !== null);
}

function toText(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
