import { MIMEType } from 'node:util';
import type { MockReply, MockRequest } from '../exchange/mock-request.ts';
import { ownProblemReply } from './problem-reply.ts';

/**
 * How a request is refused that Prism throws at instead of refusing it: its own server then answers 500, or never.
 * @param error - what was thrown.
 * @returns undefined if the request is not to blame.
 */
export function unreadableRefusal(error: unknown, { path, headers }: MockRequest): MockReply | undefined {
  if (error instanceof URIError) return problem(400, 'The path', 'percent-encoded UTF-8', path);
  if (!(error instanceof Error) || !/media type|MIME type/i.test(error.message)) return undefined;
  const { 'content-type': type, accept } = headers;
  const form = 'a media type, as application/json';
  if (type !== undefined && !isMediaType(type)) return problem(415, 'The header content-type', form, type);
  return accept === undefined ? undefined : problem(406, 'The header accept', form, accept);
}

function problem(status: number, what: string, expected: string, found: string): MockReply {
  const detail = `${what} has to be ${expected}; it is ${JSON.stringify(found.slice(0, 200))}.`;
  return ownProblemReply({ type: 'UNREADABLE_REQUEST', title: 'Unreadable request', status, detail });
}

function isMediaType(text: string): boolean {
  try {
    new MIMEType(text);
    return true;
  } catch {
    return false;
  }
}
