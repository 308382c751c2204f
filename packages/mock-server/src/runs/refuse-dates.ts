import type { MockReply } from '../exchange/mock-request.ts';
import type { Ask } from './ask.ts';
import { examplesOf, replyOf } from './spec-example.ts';
import { readWireTime } from './wire-time.ts';

/**
 * Refuses the bounds of a list where its spec has an example of that refusal: `end-date-alone` for an end without a start,
 * `start-date-to-come` for a start in the future.
 */
export function refuseDates({ matched, operation, nowMs }: Ask): MockReply | undefined {
  const { query } = matched.request;
  const named = (name: string) => examplesOf(operation, 400).find((one) => one.name === name);
  const [alone, toCome] = [named('end-date-alone'), named('start-date-to-come')];
  if (alone && query.has('endDate') && !query.has('startDate')) return replyOf(alone);
  const startMs = readWireTime(query.get('startDate'), 'Z')?.ms;
  return toCome && startMs !== undefined && startMs > nowMs ? replyOf(toCome) : undefined;
}
