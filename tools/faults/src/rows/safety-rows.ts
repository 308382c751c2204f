import type { Row } from '../row.ts';
import { both, get } from './calls.ts';

// A browser hides that it was redirected: the reply is opaque and its status 0.
const redirected = (status: number) => ({
  status,
  onRuntime: { chromium: { status: 0, requestId: 'hidden' as const } },
});

// What is under way in the buffers of two sockets is some megabytes. A browser's network process reads ahead of the page, and
// goes on until word of the cancellation reaches it.
const refusedEarly = { maxSentBytes: 25_000_000 };

/** What a client must not do, whatever the server says: follow, run full, or tell its key. */
export const safetyRows: readonly Row[] = [
  {
    name: 'redirect-to-another-origin',
    fault: '302 to another origin, where a request would be counted and its key seen',
    server: [{ kind: 'reply', status: 302, headers: { location: '{other}' }, text: '' }],
    calls: both('ApiError', 1, redirected(302)),
  },
  {
    name: 'redirect-loop',
    fault: '302 to the same URL, for ever',
    server: [{ kind: 'reply', status: 302, headers: { location: '{self}' }, text: '' }],
    calls: both('ApiError', 1, redirected(302)),
  },
  {
    name: 'redirect-307',
    fault: '307 to another origin, which would take the method and the body along',
    server: [{ kind: 'reply', status: 307, headers: { location: '{other}' }, text: '' }],
    calls: both('ApiError', 1, redirected(307)),
  },
  {
    name: 'gzip-bomb',
    fault: '16 KiB on the wire that are 16 MiB unpacked; `maxResponseBytes` is 1,000,000',
    server: [{ kind: 'bomb' }],
    calls: both(
      'ResponseShapeError',
      1,
      { maxSentBytes: 32_768 },
      { client: { maxResponseBytes: 1_000_000 } },
    ),
  },
  {
    name: 'hundred-megabytes',
    fault: 'a body of 100 MiB, and a content-length that says so',
    server: [{ kind: 'flood', chunked: false }],
    calls: both('ResponseShapeError', 1, refusedEarly),
  },
  {
    name: 'hundred-megabytes-in-chunks',
    fault: 'a body of 100 MiB, in chunks; `maxResponseBytes` is 1,000,000',
    server: [{ kind: 'flood', chunked: true }],
    calls: both('ResponseShapeError', 1, refusedEarly, { options: { maxResponseBytes: 1_000_000 } }),
  },
  {
    name: 'echoed-key',
    fault: '400 with the keys of the request in its body, in JSON and in its request id',
    server: [
      {
        kind: 'reply',
        status: 400,
        headers: { 'x-request-id': '{keys}' },
        text: '{"message":"no such key: {keys}"}',
      },
    ],
    calls: both('ApiError', 1, { status: 400, requestId: 'masked', shows: 'no such key: ' }),
  },
  {
    name: 'path-id-two-dots',
    fault: 'nothing: the caller gives `..` as the id',
    anchor: 'path id `..`',
    server: [{ kind: 'reply' }],
    calls: { GET: get('ConfigurationError', 0, {}, { id: '..' }) },
  },
  {
    name: 'path-id-dot',
    fault: 'nothing: the caller gives `.` as the id',
    server: [{ kind: 'reply' }],
    calls: { GET: get('ConfigurationError', 0, {}, { id: '.' }) },
  },
  {
    name: 'path-id-with-slashes',
    fault: 'nothing: the caller gives `a/../../b` as the id, which must stay one segment',
    server: [{ kind: 'reply' }],
    calls: { GET: get('data', 1, { urlEnd: '/a%2F..%2F..%2Fb' }, { id: 'a/../../b' }) },
  },
];
