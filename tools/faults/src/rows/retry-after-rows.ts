import type { Row } from '../row.ts';
import type { Reply } from '../step.ts';
import { both } from './calls.ts';

const refusal = (headers: Record<string, string>): Reply => ({
  kind: 'reply',
  status: 429,
  headers,
  text: '{"message":"slow down"}',
});
const ok: Reply = { kind: 'reply' };
// Above the longest first back-off (500 ms), with what a slow machine may add.
const backOff = { maxGapMs: 2_000 };

/** A wait that is obeyed, exactly. */
const obeyed = (name: string, headers: Record<string, string>, minGapMs: number): Row => ({
  name: `retry-after-${name}`,
  fault: `429 once with ${shown(headers)}, then 200`,
  server: [refusal(headers), ok],
  calls: both('data', 2, { minGapMs, maxGapMs: minGapMs + 3_000 }),
});

/** A value that means nothing: the client waits as if there were none. */
const ignored = (name: string, value: string): Row => ({
  name: `retry-after-${name}`,
  fault: `429 once with ${shown({ 'retry-after': value })}, then 200`,
  server: [refusal({ 'retry-after': value }), ok],
  calls: both('data', 2, backOff),
});

/** A wait that would outlast the call: it fails at once and says when to come back. */
const tooLong = (name: string, value: string, retryAfterMs: number | { atLeast: number }): Row => ({
  name: `retry-after-${name}`,
  fault: `429 with ${value.length > 20 ? `a Retry-After of ${value.length} digits` : shown({ 'retry-after': value })}`,
  server: [refusal({ 'retry-after': value }), ok],
  calls: both('ApiError', 1, { status: 429, retryAfterMs, maxMs: 2_000 }),
});

const shown = (headers: Record<string, string>): string =>
  Object.entries(headers)
    .map(([header, value]) => `\`${header}: ${value.replace(/\{(\w+)\+(\d+)\}/, '<$1 in $2 s>')}\``)
    .join(' and ');

/** 429 and 503 with a word on when to come back, sensible or absurd. It counts for POST as for GET. */
export const retryAfterRows: readonly Row[] = [
  obeyed('seconds', { 'retry-after': '1' }, 980),
  // The date has no fraction: two seconds ahead is between one and two from now.
  obeyed('http-date', { 'retry-after': '{date+2}' }, 980),
  obeyed('milliseconds', { 'retry-after-ms': '700', 'retry-after': '30' }, 680),
  obeyed('date-by-a-fast-clock', { date: '{date+3600}', 'retry-after': '{date+3602}' }, 1_980),
  {
    name: 'retry-after-rate-limit-reset',
    fault: '429 once with `x-ratelimit-reset: <epoch in 2 s>`, then 200',
    server: [refusal({ 'x-ratelimit-reset': '{epoch+2}' }), ok],
    // Of the five, Duck documents this header; from the others it could mean anything.
    calls: both('data', 2, { ...backOff, forProvider: { duck: { minGapMs: 980, maxGapMs: 4_000 } } }),
  },
  ignored('negative', '-5'),
  ignored('nan', 'NaN'),
  ignored('empty', ''),
  tooLong('61-seconds', '61', 61_000),
  tooLong('a-year', '31536000', 31_536_000_000),
  tooLong('400-digits', '9'.repeat(400), { atLeast: 2_147_483_647 }),
  {
    name: 'retry-after-past-deadline',
    fault: '429 with `retry-after: 2`; `timeoutMs` is 1500',
    server: [refusal({ 'retry-after': '2' }), ok],
    calls: both(
      'ApiError',
      1,
      { status: 429, retryAfterMs: 2_000, maxMs: 1_200 },
      { options: { timeoutMs: 1_500 } },
    ),
  },
  {
    name: 'retry-after-zero',
    fault: '429 five times with `retry-after: 0`, then 200; `maxRetries` is 5',
    server: [...Array.from({ length: 5 }, () => refusal({ 'retry-after': '0' })), ok],
    // Back-off instead would take 7 seconds on average.
    calls: both('data', 6, { maxMs: 4_000 }, { options: { maxRetries: 5 } }),
  },
];
