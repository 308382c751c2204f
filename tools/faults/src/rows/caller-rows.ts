import type { Row } from '../row.ts';
import type { Reply } from '../step.ts';
import { both, get } from './calls.ts';

const aborted = { maxAbortMs: 500 };
const wait: Reply = { kind: 'reply', status: 503, headers: { 'retry-after-ms': '600' } };

/** What the caller does: abort, call in a burst, or have a wrong clock. */
export const callerRows: readonly Row[] = [
  {
    name: 'abort-before',
    fault: 'nothing: the caller has aborted before the call',
    anchor: 'abort',
    server: [{ kind: 'reply' }],
    calls: both('abort reason', 0, aborted, { abort: { atRequest: 0, afterMs: 0 } }),
  },
  {
    name: 'abort-during-request',
    fault: 'never answers; the caller aborts',
    anchor: 'abort',
    server: [{ kind: 'stall' }],
    calls: both('abort reason', 1, { ...aborted, maxSentBytes: 0 }, { abort: { atRequest: 1, afterMs: 50 } }),
  },
  {
    name: 'abort-during-body',
    fault: 'sends the body a byte at a time; the caller aborts',
    server: [{ kind: 'drip', part: 'body' }],
    calls: both(
      'abort reason',
      1,
      { ...aborted, maxSentBytes: 10_000 },
      { abort: { atRequest: 1, afterMs: 200 } },
    ),
  },
  {
    name: 'abort-during-back-off',
    fault: '503 with `retry-after-ms: 600`; the caller aborts in the wait',
    server: [wait, { kind: 'reply' }],
    calls: both('abort reason', 1, aborted, { abort: { atRequest: 1, afterMs: 150 }, settleMs: 800 }),
  },
  {
    name: 'burst-is-spread',
    fault: 'nothing: five calls at once, on a limit of four per second',
    server: [{ kind: 'reply' }],
    calls: { GET: get('data', 5, { minSpanMs: 650 }, { times: 5, requestsPerSecond: 4 }) },
  },
  {
    name: 'clock-an-hour-off',
    fault: '401 and a Date an hour ahead to what is stamped with another hour; 200 to the rest',
    server: [{ kind: 'skewed', forever: false }],
    // Only NCLUE stamps its requests. 401 is the refusal of a signature: a POST was not acted on either.
    calls: both('data', 1, { forProvider: { nclue: { requests: 2 } } }),
  },
  {
    name: 'clock-that-cannot-be-right',
    fault: '401 to everything, with a Date an hour ahead',
    server: [{ kind: 'skewed', forever: true }],
    calls: both('ApiError', 1, { status: 401, forProvider: { nclue: { requests: 2 } } }),
  },
];
