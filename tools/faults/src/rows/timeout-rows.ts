import type { Row } from '../row.ts';
import { get, post, safePost } from './calls.ts';

const attemptLimit = { client: { attemptTimeoutMs: 700, maxRetries: 1 } };
const callLimit = { options: { timeoutMs: 700 } };
const ofAttempt = { timeoutMs: 700, minMs: 690 };
const ofCall = { timeoutMs: 700, minMs: 690, maxMs: 3_000 };

/** The server takes its time. Two clocks run: one for each attempt, and one for the whole call. */
export const timeoutRows: readonly Row[] = [
  {
    name: 'header-stall-attempt',
    fault: 'takes the request and never answers; `attemptTimeoutMs` is 700',
    server: [{ kind: 'stall' }],
    calls: {
      GET: get('TimeoutError', 2, { ...ofAttempt, minMs: 1_390 }, attemptLimit),
      POST: post('TimeoutError', 1, ofAttempt, attemptLimit),
      'POST idempotent': safePost('TimeoutError', 2, { ...ofAttempt, minMs: 1_390 }, attemptLimit),
    },
  },
  {
    name: 'header-stall-call',
    fault: 'takes the request and never answers; `timeoutMs` is 700',
    server: [{ kind: 'stall' }],
    calls: {
      GET: get('TimeoutError', 1, ofCall, callLimit),
      POST: post('TimeoutError', 1, ofCall, callLimit),
    },
  },
  {
    name: 'header-stall-then-success',
    fault: 'does not answer the first request, but the second; `attemptTimeoutMs` is 1500',
    server: [{ kind: 'stall' }, { kind: 'reply' }],
    calls: { GET: get('data', 2, { minMs: 1_490 }, { client: { attemptTimeoutMs: 1_500 } }) },
  },
  {
    name: 'header-drip',
    fault: 'sends its headers a byte at a time; `timeoutMs` is 700',
    server: [{ kind: 'drip', part: 'headers' }],
    calls: {
      GET: get('TimeoutError', 1, ofCall, callLimit),
      POST: post('TimeoutError', 1, ofCall, callLimit),
    },
  },
  {
    name: 'body-stall-attempt',
    fault: 'sends headers, then the body a byte at a time (slow-loris); `attemptTimeoutMs` is 700',
    server: [{ kind: 'drip', part: 'body' }],
    calls: {
      GET: get('TimeoutError', 2, { ...ofAttempt, minMs: 1_390 }, attemptLimit),
      POST: post('TimeoutError', 1, ofAttempt, attemptLimit),
    },
  },
  {
    name: 'body-stall-call',
    fault: 'sends headers, then the body a byte at a time (slow-loris); `timeoutMs` is 700',
    server: [{ kind: 'drip', part: 'body' }],
    calls: {
      GET: get('TimeoutError', 1, ofCall, callLimit),
      POST: post('TimeoutError', 1, ofCall, callLimit),
    },
  },
];
