import { STATUS_CODES } from 'node:http';
import type { MockReply, MockRequest } from '../exchange/mock-request.ts';
import type { Oracle } from '../prism/create-oracle.ts';
import { ownProblemReply } from '../prism/problem-reply.ts';
import type { SpecOperation } from '../spec/spec-operation.ts';
import type { FaultEffect, RetryAfter } from './fault.ts';

/** The reply with a status that a fault asks for: the operation's documented one, or problem+json where it documents none. */
export async function answerStatus(
  { status, retryAfter }: Extract<FaultEffect, { kind: 'status' }>,
  request: MockRequest,
  operation: SpecOperation | undefined,
  oracle: Oracle,
): Promise<MockReply> {
  const documented = operation && (await documentedReply(status, request, operation, oracle));
  const reply = documented ?? ownReply(status);
  if (!retryAfter) return reply;
  return { ...reply, headers: { ...reply.headers, 'retry-after': writeRetryAfter(retryAfter) } };
}

async function documentedReply(
  status: number,
  request: MockRequest,
  operation: SpecOperation,
  oracle: Oracle,
): Promise<MockReply | undefined> {
  const keys = [String(status), `${String(status).charAt(0)}XX`, 'default'];
  if (!keys.some((key) => Object.hasOwn(operation.replies, key))) return undefined;
  const asked = { ...request, body: undefined };
  const reply = await oracle.answerValid(asked, { operation, remarks: {} }, { code: status });
  // Where the client accepts none of its media types, for one.
  return reply.status === status ? reply : undefined;
}

function ownReply(status: number): MockReply {
  if (status === 204 || status === 205 || status === 304) return { status, headers: {}, body: undefined };
  const detail = 'The mock server was told to answer this.';
  return ownProblemReply({ type: 'FAULT', title: STATUS_CODES[status] ?? 'Unknown status', status, detail });
}

function writeRetryAfter({ seconds, isDate }: RetryAfter): string {
  return isDate ? new Date(Date.now() + seconds * 1000).toUTCString() : String(seconds);
}
