import type { Row } from '../row.ts';
import { get, post, safePost } from './calls.ts';

// One repetition shows that there is one, and is over sooner; what the default number is, two rows show.
const once = { options: { maxRetries: 1 } };

const unnoticed = { outcome: 'ResponseShapeError' } as const;

/** The connection is not made, or ends before the reply does. */
export const connectionRows: readonly Row[] = [
  {
    name: 'connection-refused',
    fault: 'nobody listens at the port',
    server: [],
    calls: {
      GET: get(
        'NetworkError',
        0,
        { attempts: 3, onRuntime: { node: { code: 'ECONNREFUSED' } } },
        { refused: true },
      ),
      // Only some platforms say that no connection was made; where they do not, the POST could have arrived.
      POST: post(
        'NetworkError',
        0,
        { attempts: 1, onRuntime: { node: { attempts: 2 }, bun: { attempts: 2 }, deno: { attempts: 2 } } },
        { refused: true, ...once },
      ),
    },
  },
  {
    name: 'reset-before-headers',
    fault: 'takes the request, then resets the connection',
    anchor: 'connection reset',
    server: [{ kind: 'nothing', by: 'reset' }],
    calls: { GET: get('NetworkError', 3), POST: post('NetworkError', 1) },
  },
  {
    name: 'reset-then-success',
    fault: 'resets the connection once, then answers',
    server: [{ kind: 'nothing', by: 'reset' }, { kind: 'reply' }],
    calls: { GET: get('data', 2), POST: post('NetworkError', 1), 'POST idempotent': safePost('data', 2) },
  },
  {
    name: 'closed-before-headers',
    fault: 'takes the request, then closes the connection without a byte',
    server: [{ kind: 'nothing', by: 'end' }],
    calls: { GET: get('NetworkError', 2, {}, once), POST: post('NetworkError', 1) },
  },
  {
    name: 'reset-mid-body',
    fault: 'resets the connection after half of the body',
    server: [{ kind: 'cut', after: 'half', by: 'reset' }],
    calls: { GET: get('NetworkError', 2, {}, once), POST: post('NetworkError', 1) },
  },
  {
    name: 'half-closed',
    fault: 'ends its side after the headers, which promise a body',
    server: [{ kind: 'cut', after: 'headers', by: 'end' }],
    calls: { GET: get('NetworkError', 2, {}, once), POST: post('NetworkError', 1) },
  },
  {
    name: 'content-length-too-long',
    fault: 'sends half of the bytes that content-length promises, then closes the connection',
    server: [{ kind: 'cut', after: 'half', by: 'end' }],
    calls: { GET: get('NetworkError', 2, {}, once), POST: post('NetworkError', 1) },
  },
  {
    name: 'chunks-without-end',
    fault: 'sends half of the body in a chunk, then closes the connection without the last chunk',
    server: [{ kind: 'cut', after: 'half', by: 'end', chunked: true }],
    // The fetch of Node 20 does not notice that the last chunk is missing; that the JSON is cut, the client notices.
    calls: {
      GET: get('NetworkError', 2, { onRuntime: { 'node 20': { ...unnoticed, requests: 1 } } }, once),
      POST: post('NetworkError', 1, { onRuntime: { 'node 20': unnoticed } }),
    },
  },
  {
    name: 'content-length-too-short',
    fault: 'sends a body that is longer than content-length says',
    server: [{ kind: 'reply', lengthOff: -10 }],
    calls: { GET: get('ResponseShapeError', 1), POST: post('ResponseShapeError', 1) },
  },
  {
    name: 'two-content-lengths',
    fault: 'sends two different content-length headers',
    server: [{ kind: 'reply', headers: { 'content-length': '7' } }],
    calls: { GET: get('NetworkError', 2, {}, once), POST: post('NetworkError', 1) },
  },
  {
    name: 'not-http',
    fault: 'answers with bytes that are not HTTP',
    server: [{ kind: 'garbage' }],
    calls: { GET: get('NetworkError', 2, {}, once), POST: post('NetworkError', 1) },
  },
];
