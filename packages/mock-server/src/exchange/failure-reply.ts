import { ownProblemReply } from '../prism/problem-reply.ts';
import type { MockReply } from './mock-request.ts';

/** The reply where the mock itself failed. */
export function failureReply(error: unknown): MockReply {
  const detail = error instanceof Error ? error.message : String(error);
  return ownProblemReply({ type: 'MOCK_FAILED', title: 'The mock server failed', status: 500, detail });
}
