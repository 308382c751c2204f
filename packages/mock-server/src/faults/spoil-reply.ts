import type { MockReply } from '../exchange/mock-request.ts';
import { isJson } from '../exchange/read-body.ts';
import type { SpecOperation } from '../spec/spec-operation.ts';
import type { FaultEffect } from './fault.ts';
import type { WriteUnknownWord } from './unknown-words.ts';

/** What a fault makes of the reply that there would be without it. */
export function spoilReply(
  reply: MockReply,
  kind: Exclude<FaultEffect['kind'], 'status'>,
  operation: SpecOperation | undefined,
  writeUnknownWord: WriteUnknownWord,
): MockReply {
  switch (kind) {
    case 'malformed':
      return malformed(reply);
    case 'unknown-status':
      return operation && isJson(reply.headers['content-type'])
        ? { ...reply, body: writeUnknownWord(operation, reply.body) }
        : reply;
    case 'stall':
    case 'truncate':
      return { ...reply, wire: { cut: kind } };
    case 'html':
      return {
        status: 200,
        headers: { 'content-type': 'text/html; charset=utf-8' },
        body: '<!doctype html><title>Sign in</title><p>This page stands in front of the API, and answers in its place.',
      };
    case 'reset':
      return { status: 0, headers: {}, body: undefined, wire: { cut: 'reset' } };
  }
}

/** JSON that ends halfway. A body that has no end to cut off gets a brace in front. */
function malformed({ status, headers, body }: MockReply): MockReply {
  const json = isJson(headers['content-type']) ? (JSON.stringify(body) ?? '') : '';
  const text = /^[[{]/.test(json) ? json.slice(0, Math.ceil(json.length / 2)) : `{${json}`;
  const type = isJson(headers['content-type']) ? headers['content-type'] : 'application/json';
  return {
    status: [204, 205, 304].includes(status) ? 200 : status,
    headers: { ...headers, 'content-type': type ?? 'application/json' },
    body: new TextEncoder().encode(text), // Bytes go out as they are.
  };
}
