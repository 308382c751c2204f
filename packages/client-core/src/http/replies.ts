import type { ApiError } from '../errors/api-error.ts';

/** Makes a Response that can be read at once, from one whose body has been read already. */
export function copyOf(response: Response, body: Blob): Response {
  const { status, statusText, headers, ok, url } = response;
  // No Response can be made with a status of 0 (a browser's redirect) or above 599, nor these with a body.
  const makeable = status >= 200 && status < 600 ? status : 200;
  const ownHeaders = new Headers(headers);
  // They say how the body came, not how it is.
  for (const name of ['content-encoding', 'content-length']) ownHeaders.delete(name);
  const copy = new Response(/20[45]|304/.test(`${status}`) ? null : body, {
    status: makeable,
    statusText,
    headers: ownHeaders,
  });
  return Object.defineProperties(copy, { status: { value: status }, ok: { value: ok }, url: { value: url } });
}

/** The reply behind an error, with its body as the error has it: keys masked. */
export function errorReply({ body }: ApiError, response: Response): Response {
  return copyOf(response, new Blob([typeof body === 'string' ? body : JSON.stringify(body)]));
}
