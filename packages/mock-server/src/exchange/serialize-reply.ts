import { ownProblemReply } from '../prism/problem-reply.ts';
import { keptText } from '../reply-cache/kept-text.ts';
import type { MockReply } from './mock-request.ts';
import { isJson } from './read-body.ts';

/** A reply as it goes out. */
export interface SerializedReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly payload: string | Uint8Array | undefined;
}

/** Writes a reply's body in its content type. An object that is not to be JSON becomes a problem: Prism has no form for it. */
export function serializeReply(reply: MockReply): SerializedReply {
  const { status, headers } = reply;
  const payload = keptText(reply);
  if (payload !== undefined) return { status, headers, payload };
  const { body } = reply;
  if (body === undefined) return { status, headers, payload: undefined };
  if (body instanceof Uint8Array) return { status, headers, payload: body };
  if (isJson(headers['content-type'])) return { status, headers, payload: JSON.stringify(body) };
  if (typeof body === 'string') return { status, headers, payload: body };
  const detail = `An example of ${headers['content-type'] ?? 'no media type'} has to be text.`;
  const problem = ownProblemReply({ type: 'NOT_TEXT', title: 'Cannot write the reply', status: 500, detail });
  return { status: 500, headers: problem.headers, payload: JSON.stringify(problem.body) };
}
