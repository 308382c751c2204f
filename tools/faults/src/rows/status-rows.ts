import type { Row } from '../row.ts';
import type { Reply } from '../step.ts';
import { both, get, post, safePost } from './calls.ts';

const reply = (status: number, rest: Omit<Reply, 'kind' | 'status'> = {}): Reply => ({
  kind: 'reply',
  status,
  text: '{"message":"try later"}',
  ...rest,
});
const ok: Reply = { kind: 'reply' };
const later = { message: 'try later' };
const once = { options: { maxRetries: 1 } };

/** The reply's status is outside 2xx. */
export const statusRows: readonly Row[] = [
  {
    name: '500-forever',
    fault: '500 to every request',
    anchor: 'retries attempted by default',
    server: [reply(500)],
    calls: {
      GET: get('ApiError', 3, { status: 500, body: later }),
      POST: post('ApiError', 1, { status: 500, body: later }),
      'POST idempotent': safePost('ApiError', 3, { status: 500, body: later }),
    },
  },
  {
    name: '500-then-200',
    fault: '500 once, then 200',
    server: [reply(500), ok],
    calls: {
      GET: get('data', 2),
      POST: post('ApiError', 1, { status: 500, body: later }),
      'POST idempotent': safePost('data', 2),
    },
  },
  {
    name: '500-without-retries',
    fault: '500 once, then 200; `maxRetries` is 0',
    server: [reply(500), ok],
    calls: { GET: get('ApiError', 1, { status: 500 }, { client: { maxRetries: 0 } }) },
  },
  {
    name: '500-html',
    fault: '500 with an HTML page',
    anchor: '500 HTML',
    server: [reply(500, { type: 'text/html', text: '<h1>Internal error</h1>' })],
    calls: {
      GET: get('ApiError', 2, { status: 500, body: '<h1>Internal error</h1>' }, once),
      POST: post('ApiError', 1, { status: 500, body: '<h1>Internal error</h1>' }),
    },
  },
  {
    name: '500-json-null',
    fault: '500 with the JSON `null`',
    anchor: '500 with JSON `null`',
    server: [reply(500, { text: 'null' })],
    calls: {
      GET: get('ApiError', 2, { status: 500, body: null }, once),
      POST: post('ApiError', 1, { status: 500, body: null }),
    },
  },
  {
    name: '503-then-200',
    fault: '503 once without Retry-After, then 200',
    server: [reply(503), ok],
    calls: { GET: get('data', 2), POST: post('ApiError', 1, { status: 503 }) },
  },
  {
    name: '503-retry-after-then-200',
    fault: '503 once with `Retry-After: 1`, then 200',
    server: [reply(503, { headers: { 'retry-after': '1' } }), ok],
    calls: both('data', 2, { minGapMs: 980, maxGapMs: 3_000 }),
  },
  {
    name: '408-then-200',
    fault: '408 once, then 200',
    server: [reply(408), ok],
    calls: { GET: get('data', 2), POST: post('ApiError', 1, { status: 408 }) },
  },
  {
    name: '404',
    fault: '404 with a JSON body',
    anchor: '`throwOnError`',
    server: [reply(404)],
    calls: both('ApiError', 1, { status: 404, body: later }),
  },
  {
    name: 'status-599',
    fault: '599, a status without a name',
    server: [reply(599)],
    calls: { GET: get('ApiError', 2, { status: 599 }, once), POST: post('ApiError', 1, { status: 599 }) },
  },
  {
    name: 'status-999',
    fault: '999, which no Response can be made with',
    server: [reply(999)],
    // RFC 9110, 15: a status outside 100 to 599 counts as 5xx.
    calls: { GET: get('ApiError', 2, { status: 999 }, once), POST: post('ApiError', 1, { status: 999 }) },
  },
  {
    name: '429-empty',
    fault: '429 to every request, with no body and no header',
    anchor: '429, empty body',
    server: [reply(429, { text: '' })],
    calls: both('ApiError', 2, { status: 429, body: '' }, once),
  },
  {
    name: '429-then-200',
    fault: '429 once without a header, then 200',
    server: [reply(429), ok],
    calls: both('data', 2),
  },
];
