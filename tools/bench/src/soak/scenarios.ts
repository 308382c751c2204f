import type { CallOptions } from '@runspec/thymia-client';
import type { Behavior } from './behaviors.ts';

/** A kind of call, and how it must end. */
export interface Scenario {
  /** Of a hundred calls, how many are of this kind. */
  share: number;
  method: 'GET' | 'POST';
  behavior: Behavior;
  options?: Omit<CallOptions, 'signal'>;
  /** When the caller aborts: before the call, or some milliseconds into it. */
  abort?: 'before' | 'during';
  /** As `describeOutcome` says it. */
  expected: string;
}

const reply = 'a reply';
const aborted = "the caller's reason";

/** The mix. Waits are short by the server's `Retry-After: 0`, or the call has no retries. */
export const scenarios: readonly Scenario[] = [
  { share: 42, method: 'GET', behavior: 'ok', expected: reply },
  { share: 10, method: 'POST', behavior: 'ok', expected: reply },
  { share: 8, method: 'GET', behavior: 'flaky', expected: reply },
  { share: 6, method: 'POST', behavior: 'limited once', expected: reply },
  { share: 4, method: 'GET', behavior: 'limited', expected: 'ApiError 429, attempts: 3' },
  { share: 1, method: 'POST', behavior: 'flaky', options: { idempotent: true }, expected: reply },
  { share: 5, method: 'GET', behavior: 'missing', expected: 'ApiError 404, attempts: 1' },
  { share: 3, method: 'POST', behavior: 'reset', expected: 'NetworkError, attempts: 1' },
  {
    share: 3,
    method: 'GET',
    behavior: 'reset',
    options: { maxRetries: 0 },
    expected: 'NetworkError, attempts: 1',
  },
  { share: 1, method: 'GET', behavior: 'reset once', expected: reply },
  { share: 1, method: 'GET', behavior: 'truncated', expected: 'ResponseShapeError 200, attempts: 1' },
  { share: 3, method: 'GET', behavior: 'ok', abort: 'before', expected: aborted },
  { share: 4, method: 'GET', behavior: 'stall', abort: 'during', expected: aborted },
  { share: 2, method: 'POST', behavior: 'stall', abort: 'during', expected: aborted },
  { share: 2, method: 'GET', behavior: 'stall in the body', abort: 'during', expected: aborted },
  { share: 2, method: 'GET', behavior: 'unavailable', abort: 'during', expected: aborted },
  {
    share: 2,
    method: 'GET',
    behavior: 'stall',
    options: { attemptTimeoutMs: 30, maxRetries: 0 },
    expected: 'TimeoutError, attempts: 1',
  },
  {
    share: 1,
    method: 'GET',
    behavior: 'stall in the body',
    options: { timeoutMs: 30 },
    expected: 'TimeoutError, attempts: 1',
  },
];

/** A scenario by its share. @param random - 0 up to 1. */
export function pickScenario(random: number): Scenario {
  const total = scenarios.reduce((sum, { share }) => sum + share, 0);
  let left = random * total;
  const picked = scenarios.find(({ share }) => {
    left -= share;
    return left < 0;
  });
  if (picked === undefined) throw new RangeError('The random number must be from 0 up to 1.');
  return picked;
}

/** What a scenario is called in the table. */
export function nameScenario({ method, behavior, abort, options }: Scenario): string {
  const aborting = abort === undefined ? [] : [`aborted ${abort === 'before' ? 'before it' : 'during it'}`];
  const settings = Object.entries(options ?? {}).map(([name, value]) => `${name}: ${value}`);
  return [`${method}, server: ${behavior}`, ...aborting, ...settings].join('; ');
}
