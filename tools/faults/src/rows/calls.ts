import type { Expected, Outcome } from '../expected.ts';
import type { FaultCall } from '../row.ts';

type Rest = Omit<FaultCall, 'operation' | 'expect'>;
type Facts = Omit<Expected, 'outcome' | 'requests'>;

/** The reading operation, and what must come of it. */
export const get = (outcome: Outcome, requests: number, facts: Facts = {}, rest: Rest = {}): FaultCall => ({
  operation: 'get',
  expect: { outcome, requests, ...facts },
  ...rest,
});

/** The creating operation, and what must come of it. */
export const post = (outcome: Outcome, requests: number, facts: Facts = {}, rest: Rest = {}): FaultCall => ({
  operation: 'post',
  expect: { outcome, requests, ...facts },
  ...rest,
});

/** The creating operation, of which the caller says that it may be repeated. */
export const safePost = (
  outcome: Outcome,
  requests: number,
  facts: Facts = {},
  rest: Rest = {},
): FaultCall => ({
  ...post(outcome, requests, facts, rest),
  options: { idempotent: true, ...rest.options },
});

/** Both operations with the same result: what fails before it can have been acted on, or at the last attempt. */
export const both = (
  outcome: Outcome,
  requests: number,
  facts: Facts = {},
  rest: Rest = {},
): Record<string, FaultCall> => ({
  GET: get(outcome, requests, facts, rest),
  POST: post(outcome, requests, facts, rest),
});
